using System.Text;

namespace PolicyIndex.Ingest.Pdf;

/// <summary>
/// Undoes what fonts do to a text layer: radicals for ideographs (⾏ for 行, ⺠ for 民), ligatures (ﬁ), vertical and small
/// forms of punctuation. Full-width letters and digits stay as printed: they are a choice of the author, not of the font.
/// </summary>
/// <remarks>
/// .NET's own NFKC needs ICU, which InvariantGlobalization turns off, and knows no equivalents in U+2E80–2EFF.
/// Ideographs of the supplement block are those of Unicode's EquivalentUnifiedIdeograph.txt; radicals without one stay.
/// </remarks>
internal static class CompatibilityCharacters
{
    // U+2E80 … U+2EF3, one ideograph each; a radical that stands for itself has no unified twin in the BMP.
    private const string Supplement =
        "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂"
        + "肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    // U+2F00 … U+2FD5, the 214 Kangxi radicals: NFKC, but the mainland form where the font draws that one.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐"
        + "彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴"
        + "立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑"
        + "非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // U+2329, U+232A, U+2E3A, U+301C share their glyphs with 〈〉——～ in CJK fonts, and the text layer cannot tell them apart.
    // U+FE30 … U+FE4F are drawn in vertical text, U+FE50 … U+FE6B are small; 0 where nothing is folded.
    private const string Vertical = "…—–_\0（）{}〔〕【】《》〈〉「」『』\0\0[]\0\0\0\0\0\0\0";
    private const string Small = "，、．\0；：？！—（）{}〔〕#&*+-<>=\0\\$%@";

    /// <summary>What a letter of the text layer stands for; usually the letter itself.</summary>
    public static string Fold(string letter)
    {
        var folded = default(StringBuilder);
        for (var i = 0; i < letter.Length; i++)
        {
            var (c, text) = (letter[i], FoldOne(letter[i]));
            if (folded is null && text is null)
            {
                continue;
            }

            folded ??= new StringBuilder(letter, 0, i, letter.Length + 2);
            _ = text is null ? folded.Append(c) : folded.Append(text);
        }

        return folded?.ToString() ?? letter;
    }

    private static string? FoldOne(char c) => c switch
    {
        '\u2329' => "〈",
        '\u232A' => "〉",
        '\u2E3A' => "——",
        '\u301C' => "～",
        < '\u2E80' => null,
        <= '\u2EF3' => Supplement.Substring(c - '\u2E80', 1),
        >= '\u2F00' and <= '\u2FD5' => Kangxi.Substring(c - '\u2F00', 1),
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        >= '\uFE30' and < '\uFE50' when Vertical[c - '\uFE30'] != 0 => Vertical.Substring(c - '\uFE30', 1),
        >= '\uFE50' and <= '\uFE6B' when Small[c - '\uFE50'] != 0 => Small.Substring(c - '\uFE50', 1),
        '\uFF61' => "。",
        '\uFF62' => "「",
        '\uFF63' => "」",
        '\uFF64' => "、",
        _ => null,
    };
}

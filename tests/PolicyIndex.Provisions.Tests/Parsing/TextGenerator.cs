using System.Globalization;
using CsCheck;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>Makes texts that no author would write: every marker, furniture, wrap, width and bracket in any order.</summary>
internal static class TextGenerator
{
    private static readonly Gen<int> number = Gen.Frequency((6, Gen.Int[1, 4]), (3, Gen.Int[1, 30]), (1, Gen.Int[0, 2000]));

    private static readonly Gen<string> marker = Gen.Select(number, Gen.Int[0, 26], (n, form) => form switch
    {
        0 => $"第{Chinese(n)}编",
        1 => $"第{Chinese(n)}章 ",
        2 => $"第{Chinese(n)}节",
        3 or 4 or 5 => $"第{Chinese(n)}条 ",
        6 => $"第{Chinese(n)}条之{Chinese((n % 3) + 1)} ",
        7 => $"第 {n} 条",
        8 or 9 => $"{Chinese(n)}、",
        10 or 11 => $"（{Chinese(n)}）",
        12 => $"({Chinese(n)})",
        13 or 14 => Digits(n) + ".",
        15 => Digits(n) + "、",
        16 => Digits(n) + "．",
        17 => $"（{n}）",
        18 => $"{n}）",
        19 => $"[{n}]",
        20 => ((char)('①' + (n % 20))).ToString(),
        21 => "——",
        22 => $"专栏{n}",
        23 => (char)('A' + (n % 26)) + ".",
        24 => (char)('a' + (n % 26)) + ")",
        25 => $"第{Chinese(n)}条【适用范围】",
        _ => $"附件{n}：",
    });

    private static readonly Gen<string> phrase = OneOf(
        "支持企业技术改造", "有下列情形之一的：", "符合条件的项目。", "；", "。", "，", "“第三条修改为", "”", "《云岭省中小企业条例", "》", "（责任单位：省财政厅）", "总则", "附 则",
        "自2025年6月1日起施行", "2024 年", "13.5%左右", "1,3-丙二醇", "3D打印", "：“第五条 申请人应当", "注：", "云府发〔2025〕7号", "https://example.invalid/a?b=1", "ＡＢＣ（１２）",
        "同时废止", "、", "目录", "云岭省人民政府关于", "的通知", "印发《", "【重点】", "A B", "　", "\t", "\u00A0", "⾏业", "𠀀", "\uD800", "\0", "—", "…", "/", "~2", "#", ":");

    private static readonly Gen<string> line = Gen.Frequency(
        (8, Gen.Select(marker, phrase.Array[0, 6], (m, p) => m + string.Concat(p))),
        (6, phrase.Array[0, 8].Select(string.Concat)),
        (2, phrase.Array[10, 20].Select(string.Concat)),
        (1, Gen.Select(marker, marker, phrase, (a, b, p) => a + p + "。" + b + p)),
        (2, Gen.Int[0, 200].Select(n => n.ToString(CultureInfo.InvariantCulture))),
        (1, OneOf("附件", "附件1", "附件：", "附件2：申报表", "目录", "2024 年度", "- 3 -", "第 4 页", "专栏：重点", "（此件公开发布）", "（2024年5月1日通过）", "联系人：张三")),
        (1, OneOf("云岭省人民政府", "2025年3月17日", "云府办发〔2025〕12号", "云岭省人民政府令", "第12号", "云岭省财政厅关于印发办法的通知", "各市、州人民政府：", "省长 李四")),
        (2, OneOf("", "", " ", "　　")),
        (1, Gen.Select(phrase, Gen.Int[50, 3000], (p, n) => string.Concat(Enumerable.Repeat(p, n)))));

    private static readonly Gen<string> separator = OneOf("\n", "\n", "\n", "\n\n", "\r\n", "\n ", "\n　　", "\f", "\u2028");

    /// <summary>Lines glued by breaks of every kind, cut into lines of 35 characters or not.</summary>
    public static Gen<string> Text { get; } = Gen.Select(Gen.Select(line, separator).Array[0, 60], Gen.Bool, (pieces, wrapped) =>
    {
        var text = string.Concat(pieces.Select(p => p.Item1 + p.Item2));
        return wrapped ? Wrap(text, 35) : text;
    });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Wrap(string text, int width) =>
        string.Join('\n', text.Split('\n').SelectMany(l => l.Length == 0 ? [l] : l.Chunk(width).Select(c => new string(c))));

    private static string Digits(int n) => n % 2 == 0 ? n.ToString(CultureInfo.InvariantCulture) : string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(d => (char)(d + 0xFEE0)));

    internal static string Chinese(int n)
    {
        if (n == 0)
        {
            return "零";
        }

        var text = "";
        var pendingZero = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = n / unit % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            text += (pendingZero ? "零" : "") + (digit == 1 && unit == 10 && text.Length == 0 ? "" : "零一二三四五六七八九"[digit].ToString()) + name;
            pendingZero = false;
        }

        return text;
    }
}

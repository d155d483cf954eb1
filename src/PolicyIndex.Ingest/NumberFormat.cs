using System.Globalization;
using System.Text;
using PolicyIndex.Provisions;

namespace PolicyIndex.Ingest;

/// <summary>Prints numbers in the formats of ECMA-376 §17.18.59 (a superset of those of HTML) that Chinese documents use; any other prints Arabic digits.</summary>
internal static class NumberFormat
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    public static string Print(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Wide(number),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "koreanCounting" or "ideographLegalTraditional" or "chineseLegalSimplified"
            when number is < 0 or > 99_999_999 => Plain(number),
        "chineseCounting" or "taiwaneseCounting" => Numerals.ToChinese(number).Replace('零', '〇'),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "japaneseCounting" or "koreanCounting" => Numerals.ToChinese(number),
        "chineseLegalSimplified" => Formal(number, "壹贰叁肆伍陆柒捌玖拾佰仟万"),
        "ideographLegalTraditional" => Formal(number, "壹貳參肆伍陸柒捌玖拾佰仟萬"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital" => Digits(number, "〇一二三四五六七八九"),
        "ideographTraditional" => Cycle(number, Stems),
        "ideographZodiac" => Cycle(number, Branches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Sign(number, ['①', '㉑', '㊱'], [20, 35, 50]),
        "decimalEnclosedParen" => Sign(number, ['⑴'], [20]),
        "decimalEnclosedFullstop" => Sign(number, ['⒈'], [20]),
        "ideographEnclosedCircle" => Sign(number, ['㊀'], [10]),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Wide(int number) => string.Concat(Plain(number).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static string Digits(int number, string digits) => string.Concat(Plain(number).Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));

    private static string Formal(int number, string signs)
    {
        var written = Numerals.ToChinese(number);
        written = written[0] == '十' ? "一" + written : written;
        return string.Concat(written.Select(c => "一二三四五六七八九十百千万".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? signs[at] : c));
    }

    private static string Cycle(int number, string signs) => number < 1 ? Plain(number) : signs[(number - 1) % signs.Length].ToString();

    // Blocks of signs, each with the highest number it goes up to; beyond the last the plain number is printed.
    private static string Sign(int number, ReadOnlySpan<char> firsts, ReadOnlySpan<int> lasts)
    {
        for (var i = 0; i < firsts.Length; i++)
        {
            var before = i == 0 ? 0 : lasts[i - 1];
            if (number > before && number <= lasts[i])
            {
                return ((char)(firsts[i] + number - before - 1)).ToString();
            }
        }

        return Plain(number);
    }

    // ECMA-376: Z is followed by AA, BB … ZZ, AAA.
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 20 ? Plain(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var written = new StringBuilder();
        foreach (var (value, sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }
}

using System.Text;

namespace PolicyIndex.Provisions;

/// <summary>
/// Whole numbers as Chinese policy texts print them: 二十五, 一百零三, 二〇二五, 廿五, 25, ２５, ⑤, ⑴, ⒈, ㈠. The only place that
/// knows numerals; a character it does not know makes the whole word no number.
/// </summary>
public static class Numerals
{
    /// <summary>
    /// Reads one number that fills <paramref name="text"/>, from 0 to 99 999 999. Digits in a row are read by position (二〇二五,
    /// 2025), with units they are added up (二千零二十五, 百, 十二, 两千). Circled and bracketed number signs stand alone.
    /// </summary>
    /// <returns>False for an empty text, an unknown character, or an order no writer uses (一二百, 十百, 百十百).</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        if (text.Length == 1 && SignValue(text[0]) is { } sign)
        {
            value = sign;
            return true;
        }

        foreach (var c in text)
        {
            if (DigitValue(c) is null)
            {
                return TryAddUp(text, out value);
            }
        }

        return TryPositional(text, out value);
    }

    /// <summary>
    /// The number in Chinese figures as articles are numbered: 十, 二十五, 一百零三, 一千零二十.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 99 999 999.</exception>
    public static string ToChinese(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 99_999_999);
        if (value == 0)
        {
            return "零";
        }

        var written = new StringBuilder();
        if (value >= 10_000)
        {
            AppendBelowTenThousand(written, value / 10_000);
            written.Append('万');
            if (value % 10_000 is > 0 and < 1_000)
            {
                written.Append('零');
            }
        }

        AppendBelowTenThousand(written, value % 10_000);
        // 一十二 is written 十二 at the beginning, but 一百一十二 inside.
        return written is ['一', '十', ..] ? written.ToString(1, written.Length - 1) : written.ToString();
    }

    /// <summary>True for a character that can be part of a number: a digit of any kind, a unit, or a number sign.</summary>
    public static bool IsNumeral(char c) => DigitValue(c) is not null || UnitValue(c) is not null || TensValue(c) is not null || SignValue(c) is not null;

    private static bool TryPositional(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (value > 9_999_999)
            {
                value = 0;
                return false;
            }

            value = (value * 10) + DigitValue(c)!.Value;
        }

        return true;
    }

    private static bool TryAddUp(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var wan = text.IndexOf('万');
        if (wan < 0)
        {
            return TryBelowTenThousand(text, leading: true, out value);
        }

        if (!TryBelowTenThousand(text[..wan], leading: true, out var tenThousands) || tenThousands == 0)
        {
            return false;
        }

        var rest = 0;
        if (wan + 1 < text.Length && !TryBelowTenThousand(text[(wan + 1)..], leading: false, out rest))
        {
            return false;
        }

        value = (tenThousands * 10_000) + rest;
        return true;
    }

    /// <summary>[digit] unit pairs with falling units, 零 between them, an optional last digit; a bare unit only counts as one at the beginning (十二, 百).</summary>
    private static bool TryBelowTenThousand(ReadOnlySpan<char> text, bool leading, out int value)
    {
        value = 0;
        var sum = 0;
        var lastUnit = 10_000;
        int? digit = null;
        var zeroBefore = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (TensValue(c) is { } tens)
            {
                if (digit is not null || lastUnit <= 10)
                {
                    return false;
                }

                sum += tens;
                (lastUnit, zeroBefore) = (10, false);
            }
            else if (UnitValue(c) is { } unit and < 10_000)
            {
                if (unit >= lastUnit || (digit is null && !(leading && i == 0) && unit != 10))
                {
                    return false;
                }

                sum += (digit ?? 1) * unit;
                (lastUnit, digit, zeroBefore) = (unit, null, false);
            }
            else if (DigitValue(c) is { } d)
            {
                if (digit is not null || (d == 0 && zeroBefore))
                {
                    return false;
                }

                if (d == 0)
                {
                    zeroBefore = true;
                }
                else
                {
                    digit = d;
                }
            }
            else
            {
                return false;
            }
        }

        // 三百五 is said for 350 and misread as 305: no number that an address could rest on.
        var glued = digit is not null && !zeroBefore && lastUnit is > 10 and < 10_000;
        if (glued || (zeroBefore && digit is null && text.Length > 1))
        {
            return false;
        }

        value = sum + (digit ?? 0);
        return text.Length > 0;
    }

    private static void AppendBelowTenThousand(StringBuilder written, int value)
    {
        var started = false;
        var zero = false;
        foreach (var (unit, sign) in Units)
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                zero = started;
                continue;
            }

            if (zero)
            {
                written.Append('零');
                zero = false;
            }

            written.Append(ChineseDigits[digit]);
            if (unit > 1)
            {
                written.Append(sign);
            }

            started = true;
        }
    }

    private const string ChineseDigits = "零一二三四五六七八九";

    private static readonly (int Unit, char Sign)[] Units = [(1000, '千'), (100, '百'), (10, '十'), (1, '\0')];

    private static int? DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '零' or '○' or '◯' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => null,
    };

    private static int? UnitValue(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        _ => null,
    };

    private static int? TensValue(char c) => c switch
    {
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => null,
    };

    /// <summary>One character that is a whole number: ① ⑴ ⒈ ㈠ ㊀ ⓪ ㉑ ㊱ ❶ and the like.</summary>
    private static int? SignValue(char c) => c switch
    {
        '⓪' => 0,
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '⑴' and <= '⒇' => c - '⑴' + 1,
        >= '⒈' and <= '⒛' => c - '⒈' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        >= '㈠' and <= '㈩' => c - '㈠' + 1,
        >= '㊀' and <= '㊉' => c - '㊀' + 1,
        >= '❶' and <= '❿' => c - '❶' + 1,
        >= 'Ⅰ' and <= 'Ⅻ' => c - 'Ⅰ' + 1,
        _ => null,
    };
}

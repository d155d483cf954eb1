using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>
/// Dates as validity clauses print them: 2027年12月31日, 2027年12月, 2027年12月底, 2026年底, 2025年年底, 2027年, 二〇二七年一月一日. Of a month
/// or year the last day is meant.
/// </summary>
internal static partial class DateWords
{
    private const string Digits = "(?:[0-9]{4}|[〇零一二三四五六七八九]{4})";
    private const string Number = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";

    /// <summary>A full or partial date, for use in other patterns.</summary>
    public const string Pattern = Digits + @"\s*年(?:\s*年?[底末]|\s*" + Number + @"\s*月(?:\s*" + Number + @"\s*日|[底末])?)?";

    /// <summary>A full date.</summary>
    public const string Full = Digits + @"\s*年\s*" + Number + @"\s*月\s*" + Number + @"\s*日";

    public static DateOnly? LastDay(string words)
    {
        var match = Parts().Match(TextFolding.Fold(words));
        if (!match.Success || !Numerals.TryParse(match.Groups["y"].ValueSpan, out var year) || year is < 1949 or > 2199)
        {
            return null;
        }

        if (!match.Groups["m"].Success)
        {
            return new DateOnly(year, 12, 31);
        }

        if (!Numerals.TryParse(match.Groups["m"].ValueSpan, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        return !match.Groups["d"].Success ? new DateOnly(year, month, last)
            : Numerals.TryParse(match.Groups["d"].ValueSpan, out var day) && day >= 1 && day <= last ? new DateOnly(year, month, day)
            : null;
    }

    [GeneratedRegex("(?<y>" + Digits + ")年(?:(?<m>" + Number + ")月(?:(?<d>" + Number + ")日)?)?")]
    private static partial Regex Parts();
}

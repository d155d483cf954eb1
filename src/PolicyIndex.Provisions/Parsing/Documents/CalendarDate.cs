using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Documents;

/// <summary>Dates as printed: 2025年3月17日, 二〇二五年三月十七日, white space anywhere.</summary>
internal static partial class CalendarDate
{
    /// <summary>Reads a line that is a date and nothing else, brackets around it allowed: the 成文日期.</summary>
    public static bool TryReadAlone(string line, out DateOnly date)
    {
        var folded = TextFolding.Fold(line);
        date = default;
        return folded.Length <= 20 && WholeDate().Match(folded) is { Success: true } match && TryConvert(match, out date);
    }

    /// <summary>Finds the dates in a folded text.</summary>
    public static IEnumerable<(int Start, int Length, DateOnly Date)> FindAll(string folded)
    {
        foreach (Match match in AnyDate().Matches(folded))
        {
            if (TryConvert(match, out var date))
            {
                yield return (match.Index, match.Length, date);
            }
        }
    }

    private static bool TryConvert(Match match, out DateOnly date)
    {
        date = default;
        if (!TryYear(match.Groups["y"].Value, out var year) || !Numerals.TryParse(match.Groups["m"].ValueSpan, out var month) || !Numerals.TryParse(match.Groups["d"].ValueSpan, out var day)
            || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryYear(string text, out int year) => Numerals.TryParse(text, out year) && year is >= 1900 and <= 2199;

    [GeneratedRegex(@"^\(?(?<y>[0-9]{4}|[〇零一二三四五六七八九]{4})年(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日\)?$")]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"(?<y>[0-9]{4}|[〇零一二三四五六七八九]{4})年(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日")]
    private static partial Regex AnyDate();
}

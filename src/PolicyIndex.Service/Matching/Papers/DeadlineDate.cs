using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>The last day that a deadline's words name (2025年4月底前 → 30 April 2025).</summary>
internal static partial class DeadlineDate
{
    /// <summary>The earliest day named; null where the words name a period or nothing.</summary>
    public static DateOnly? Of(string? words) =>
        Named().Matches(TextFolding.Fold(words ?? "")).Select(Day).OfType<DateOnly>().Order().Select(d => (DateOnly?)d).FirstOrDefault();

    private static DateOnly? Day(Match match)
    {
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : 12;
        if (month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        var day = match.Groups["d"].Success ? int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture) : last;
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex("(?<y>20[0-9]{2})年(?:(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

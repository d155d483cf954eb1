using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>
/// Whether a condition of time holds on a day: commencement, and the last day of an application. Recurring days and periods that
/// run from an event shut nobody out.
/// </summary>
internal static partial class TimeCheck
{
    public static ConditionFinding Check(RuleCondition condition, string? founded, DateOnly asOf)
    {
        var value = condition.Values[0];
        if (Founding().IsMatch(value) && Day().Match(value) is { Success: true } limit)
        {
            var last = $"{limit.Groups["y"].Value}-{limit.Groups["m"].Value.PadLeft(2, '0')}";
            var verdict = founded is null ? Verdict.Unknown
                : string.CompareOrdinal(founded, last) <= 0 == value.Contains('前', StringComparison.Ordinal) ? Verdict.Yes : Verdict.No;
            return new ConditionFinding(condition, verdict, founded);
        }

        if (condition.Operator == ConditionOperator.AtLeast && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            return new ConditionFinding(condition, asOf >= from ? Verdict.Yes : Verdict.No, $"{asOf:yyyy-MM-dd}");
        }

        if (condition.Operator == ConditionOperator.Before && Day().Match(value) is { Success: true } day
            && DateOnly.TryParseExact($"{day.Groups["y"].Value}-{day.Groups["m"].Value.PadLeft(2, '0')}-{day.Groups["d"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
        {
            return new ConditionFinding(condition, asOf <= until ? Verdict.Yes : Verdict.No, $"{asOf:yyyy-MM-dd}");
        }

        return new ConditionFinding(condition, Verdict.Yes, null);
    }

    [GeneratedRegex("登记|设立|成立", RegexOptions.CultureInvariant)]
    private static partial Regex Founding();

    [GeneratedRegex("(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

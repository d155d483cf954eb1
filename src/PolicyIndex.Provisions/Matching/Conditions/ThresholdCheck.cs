using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>Whether a bound is met: employees, revenue and assets by the facts, other measures by a statement of the same unit about the same thing.</summary>
internal static partial class ThresholdCheck
{
    private const double SameMatter = 0.4;

    public static ConditionFinding Check(RuleCondition condition, Evidence evidence, PairWeights weights)
    {
        if (condition.Bound is not { } bound)
        {
            return new ConditionFinding(condition, Verdict.Unknown, null);
        }

        var words = condition.Values[0];
        if (Fact(words, condition.Unit, evidence.Profile) is { } fact)
        {
            var limit = condition.Unit == "亿元" ? bound * 10_000 : condition.Unit == "元" ? bound / 10_000 : bound;
            return new ConditionFinding(condition, Compare(fact, condition.Operator, limit), fact.ToString(CultureInfo.InvariantCulture), 1);
        }

        var matter = WordPairs.Of(Number().Replace(words, ""));
        foreach (var statement in evidence.Profile.Statements.Where(s => s.Standing != Standing.Open))
        {
            var text = TextFolding.Fold(statement.Text);
            if (matter.Count > 1 && weights.Covered(matter, WordPairs.Of(text)) >= SameMatter && Stated(text, condition.Unit) is { } stated)
            {
                return new ConditionFinding(condition, Compare(stated, condition.Operator, bound), statement.Text, 1);
            }
        }

        return new ConditionFinding(condition, Verdict.Unknown, null);
    }

    private static decimal? Fact(string words, string? unit, EnterpriseProfile profile) =>
        unit is "人" && People().IsMatch(words) ? profile.Employees
        : unit is "万元" or "亿元" or "元" && Turnover().IsMatch(words) ? profile.Revenue
        : unit is "万元" or "亿元" or "元" && words.Contains("资产总", StringComparison.Ordinal) ? profile.Assets
        : null;

    private static decimal? Stated(string text, string? unit)
    {
        if (unit is null or "")
        {
            return null;
        }

        foreach (Match match in Number().Matches(text))
        {
            if (match.Groups["u"].Value == unit && decimal.TryParse(match.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }
        }

        return null;
    }

    private static Verdict Compare(decimal value, ConditionOperator op, decimal bound) => op switch
    {
        ConditionOperator.AtLeast => value >= bound,
        ConditionOperator.MoreThan => value > bound,
        ConditionOperator.AtMost => value <= bound,
        ConditionOperator.LessThan => value < bound,
        _ => value == bound,
    } ? Verdict.Yes : Verdict.No;

    [GeneratedRegex("从业人员|职工(?:总)?(?:人)?数|员工", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex("营业?收入|主营业务收入|销售收入|收入总额", RegexOptions.CultureInvariant)]
    private static partial Regex Turnover();

    [GeneratedRegex("(?<n>[0-9]+(?:\\.[0-9]+)?)(?<u>%|亿元|万元|元|人|家|户|项|万?吨(?:/年|/日)?|立方米|千瓦时/吨|万?千瓦|头|亩|倍|年)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

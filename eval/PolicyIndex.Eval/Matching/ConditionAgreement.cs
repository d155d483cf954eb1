using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Eval.Matching;

/// <summary>
/// When a condition read is the one a gold record means: the same field and values that share their words (a third of the
/// shorter one's pairs of characters), or the same number, date, size or ownership. The operator counts only where it turns
/// the sense round (not).
/// </summary>
internal static class ConditionAgreement
{
    private const double Alike = 0.34;

    /// <summary>Some condition of the rule says what the gold condition says.</summary>
    public static bool Has(Rule rule, GoldCondition gold) => rule.Conditions.Any(c => Agree(c, gold));

    /// <summary>Field, sense and value agree.</summary>
    public static bool Agree(RuleCondition condition, GoldCondition gold) =>
        FieldName(condition.Field) == gold.Field
        && (condition.Operator == ConditionOperator.Not) == (gold.Op == "not")
        && SameValue(condition, gold);

    /// <summary>Name of a field in the gold.</summary>
    public static string FieldName(ConditionField field) => char.ToLowerInvariant($"{field}"[0]) + $"{field}"[1..];

    private static bool SameValue(RuleCondition condition, GoldCondition gold)
    {
        var mine = Folding.Fold(string.Concat(condition.Values) + condition.Quote);
        var wanted = Folding.Fold(gold.Words);
        return condition.Field switch
        {
            ConditionField.Size => EnterpriseSizes.Meant(mine).Overlaps(EnterpriseSizes.Meant(wanted)) || Overlap(mine, wanted) >= Alike,
            ConditionField.Ownership => Ownerships.Meant(mine).Overlaps(Ownerships.Meant(wanted)) || Overlap(mine, wanted) >= Alike,
            ConditionField.Threshold or ConditionField.Time => Numbers(wanted).Count > 0 ? Numbers(mine).Overlaps(Numbers(wanted)) : Overlap(mine, wanted) >= Alike,
            _ => mine.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(Folding.Fold(condition.Values[0]), StringComparison.Ordinal) || Overlap(mine, wanted) >= Alike,
        };
    }

    /// <summary>Shared pairs of neighbouring characters, as a share of the shorter text's.</summary>
    public static double Overlap(string a, string b)
    {
        var (left, right) = (Pairs(a), Pairs(b));
        var shorter = Math.Min(left.Count, right.Count);
        return shorter == 0 ? a == b ? 1 : 0 : (double)left.Count(right.Contains) / shorter;
    }

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];

    private static HashSet<string> Numbers(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, "[0-9]+(?:\\.[0-9]+)?").Select(m => m.Value.TrimStart('0'))];
}

using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>
/// Whether an enterprise is of a trade: where it says the word itself, or has a code that the word covers whole. A code that the
/// word covers in part (电解铝 in C32) leaves it open; a word that the enterprise denies shuts it out.
/// </summary>
internal static class IndustryCheck
{
    public static ConditionFinding Check(RuleCondition condition, Evidence evidence)
    {
        var found = condition.Values.Select(v => Of(v, evidence)).ToList();
        var verdict = Verdicts.Any(found.Select(f => f.Verdict));
        return new ConditionFinding(condition, verdict, found.First(f => f.Verdict == verdict).Fact, found.Max(f => f.Likeness));
    }

    private static (Verdict Verdict, string? Fact, double Likeness) Of(string value, Evidence evidence)
    {
        if (evidence.AffirmedText.Contains(value, StringComparison.Ordinal))
        {
            return (Verdict.Yes, value, 1);
        }

        if (evidence.DeniedText.Contains(value, StringComparison.Ordinal))
        {
            return (Verdict.No, value, 0);
        }

        var trades = evidence.Profile.Industries;
        if (trades.Count == 0 || Industries.Meaning(value) is not { } meaning)
        {
            return (Verdict.Unknown, null, 0);
        }

        var met = trades.FirstOrDefault(t => meaning.Codes.Any(t.Meets));
        return met is null ? (Verdict.No, string.Join('、', trades.Select(t => t.Name)), 0)
            : meaning.Whole ? (Verdict.Yes, met.Name, 1)
            : (Verdict.Unknown, null, 0.5);
    }
}

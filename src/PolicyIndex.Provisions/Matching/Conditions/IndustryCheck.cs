using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>
/// Whether an enterprise is of a trade: where it says the word itself, or has a code that the word covers whole. A code that the
/// word covers in part (电解铝 in C32) leaves it open; a word that the enterprise denies shuts it out.
/// </summary>
internal static partial class IndustryCheck
{
    public static ConditionFinding Check(RuleCondition condition, Evidence evidence)
    {
        var found = condition.Values.Select(v => Of(v, evidence)).ToList();
        var verdict = Verdicts.Any(found.Select(f => f.Verdict));
        return new ConditionFinding(condition, verdict, found.First(f => f.Verdict == verdict).Fact, found.Max(f => f.Likeness));
    }

    // A denial counts where it is aimed at the word (不做再制造, 精细化工产品：不生产) and no code covers the word whole.
    private static (Verdict Verdict, string? Fact, double Likeness) Of(string value, Evidence evidence)
    {
        if (value == "园区")
        {
            return evidence.Affirming(Park()) is { } park ? (Verdict.Yes, park.Text, 1) : (Verdict.No, null, 0);
        }

        if (evidence.AffirmedText.Contains(value, StringComparison.Ordinal))
        {
            return (Verdict.Yes, value, 1);
        }

        var trades = evidence.Profile.Industries;
        var meaning = Industries.Meaning(value);
        var met = meaning is null ? null : trades.FirstOrDefault(t => meaning.Codes.Any(t.Meets));
        if (met is not null && meaning!.Whole)
        {
            return (Verdict.Yes, met.Name, 1);
        }

        if (evidence.DeniesTrade(value) is { } denial)
        {
            return (Verdict.No, denial.Text, 0);
        }

        return trades.Count == 0 || meaning is null || met is not null ? (Verdict.Unknown, null, met is null ? 0 : 0.5)
            : (Verdict.No, string.Join('、', trades.Select(t => t.Name)), 0);
    }

    [GeneratedRegex("(?:运营|管理|建设|开发)[^，。；]{0,12}(?:园区|开发区)|(?:园区|开发区)[^，。；]{0,6}(?:运营|管理委员会|管委会|管理)", RegexOptions.CultureInvariant)]
    private static partial Regex Park();
}

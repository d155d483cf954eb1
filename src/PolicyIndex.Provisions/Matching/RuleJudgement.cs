using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>What a rule means for an enterprise, with the proof.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Whether it applies.</param>
/// <param name="Findings">What each condition came to.</param>
/// <param name="Missing">Facts that would decide; empty unless undetermined.</param>
/// <param name="SameAs">Ids of rules of other works that say the same.</param>
public sealed record RuleJudgement(Rule Rule, Verdict Verdict, IReadOnlyList<ConditionFinding> Findings, IReadOnlyList<MissingFact> Missing, IReadOnlyList<string> SameAs)
{
    /// <summary>The finding that decides against the rule: one that shuts out without appeal before any other; null where no single condition does.</summary>
    public ConditionFinding? Against => Findings.FirstOrDefault(f => HardConditions.ShutsOut(f, Findings)) ?? Findings.FirstOrDefault(f => f.Verdict == Verdict.No);
}

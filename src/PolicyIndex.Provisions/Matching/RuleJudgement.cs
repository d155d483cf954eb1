using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>What a rule means for an enterprise, with the proof.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Whether it applies.</param>
/// <param name="Findings">What each condition came to.</param>
/// <param name="Confidence">0 to 1; 1 where typed conditions decide.</param>
public sealed record RuleJudgement(Rule Rule, Verdict Verdict, IReadOnlyList<ConditionFinding> Findings, double Confidence);

using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>What one condition comes to for an enterprise.</summary>
/// <param name="Condition">The condition with its quotation.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Fact">The fact that decides it, as said; null where none does.</param>
/// <param name="Likeness">0 to 1: how much of the condition's words the enterprise's own words hold.</param>
public sealed record ConditionFinding(RuleCondition Condition, Verdict Verdict, string? Fact, double Likeness = 0)
{
    /// <summary>True where somebody answered the condition's own question, so that no weighing is needed.</summary>
    public bool Answered { get; init; }
}

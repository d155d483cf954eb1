namespace PolicyIndex.Provisions.Matching;

/// <summary>What the rules of a book mean for an enterprise.</summary>
/// <param name="Applies">Rules that apply: the more specific first where several say the same.</param>
/// <param name="Undetermined">Rules that a missing fact decides.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="MissingFacts">Missing facts, those that settle most first.</param>
public sealed record MatchResult(
    IReadOnlyList<RuleJudgement> Applies, IReadOnlyList<RuleJudgement> Undetermined, int NotApplicable, IReadOnlyList<RankedFact> MissingFacts)
{
    /// <summary>Where a national and a provincial rule that both may concern the enterprise print different figures or days for the same.</summary>
    public IReadOnlyList<RuleConflict> Conflicts { get; init; } = [];
}

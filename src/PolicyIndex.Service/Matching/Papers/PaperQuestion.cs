using PolicyIndex.Provisions.Matching;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>A missing fact and the rules that wait for it.</summary>
/// <param name="Fact">The fact with its question.</param>
/// <param name="Rules">The undetermined rules of which it is the first missing fact; each rule stands under one question only.</param>
internal sealed record PaperQuestion(MissingFactView Fact, IReadOnlyList<UndeterminedView> Rules)
{
    /// <summary>True where yes or no answers it.</summary>
    public bool IsYesOrNo => new MissingFact(Fact.Field, Fact.Question).IsYesOrNo;
}

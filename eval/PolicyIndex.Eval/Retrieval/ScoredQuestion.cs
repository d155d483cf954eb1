using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Retrieval;

/// <summary>One question, what came, and how good it was.</summary>
/// <param name="Question">The gold.</param>
/// <param name="Hits">What came, best first.</param>
/// <param name="Relevance">By the lines of the hits, descendants included.</param>
/// <param name="OwnWords">By the hits' own words alone.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record ScoredQuestion(
    GoldQuestion Question,
    IReadOnlyList<Provision> Hits,
    RankedRelevance Relevance,
    RankedRelevance OwnWords,
    double Milliseconds);

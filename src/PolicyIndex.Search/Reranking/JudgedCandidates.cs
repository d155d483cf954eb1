namespace PolicyIndex.Search.Reranking;

/// <summary>What is known of a question's candidates before a ranker orders them.</summary>
/// <param name="Candidates">In BM25's order.</param>
/// <param name="Rarities">Share of each term of the question.</param>
internal sealed record JudgedCandidates(IReadOnlyList<Candidate> Candidates, float[] Rarities)
{
    /// <summary>Nothing found.</summary>
    public static JudgedCandidates None { get; } = new([], []);

    /// <summary>Best first, with the final scores, which never rise from one place to the next.</summary>
    public IReadOnlyList<Candidate> Order(IRanker ranker) => NoveltyOrder.Of(Candidates, ranker, Rarities);
}

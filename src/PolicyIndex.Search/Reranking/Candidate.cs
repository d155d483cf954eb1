namespace PolicyIndex.Search.Reranking;

/// <summary>A provision that BM25 found, with all that the re-ranker judges it by.</summary>
/// <param name="Document">Number in the index reader.</param>
/// <param name="Profile">What is known of it.</param>
/// <param name="Features">Values in the order of <see cref="RankingFeature"/>.</param>
/// <param name="Terms">Numbers of the question's terms that its text has.</param>
internal sealed record Candidate(int Document, UnitProfile Profile, float[] Features, int[] Terms)
{
    /// <summary>Share of the question that it has and better candidates lack; 0 before <see cref="NoveltyOrder"/>.</summary>
    public float Novelty { get; init; }

    /// <summary>What its score loses because hits before it say the same; see <see cref="Repetition"/>.</summary>
    public float Repeated { get; init; }

    /// <summary>What being named by its address adds to its score.</summary>
    public float Lift { get; init; }

    /// <summary>How near it is to the question in meaning, 0 to 1; 0 without embeddings.</summary>
    public float Nearness { get; init; }

    /// <summary>The final score; 0 before <see cref="NoveltyOrder"/>.</summary>
    public float Score { get; init; }

    /// <summary>Whether it stands here to complete the first hit, whatever its words; see <see cref="Querying.Companions"/>.</summary>
    public bool Accompanies { get; init; }

    /// <summary>Ids of the candidates of other works that say nearly the same and stand behind it.</summary>
    public IReadOnlyList<string> Twins { get; init; } = [];
}

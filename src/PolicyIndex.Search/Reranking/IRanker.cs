namespace PolicyIndex.Search.Reranking;

/// <summary>Turns the features of a candidate into a score; higher is better, comparable within one question.</summary>
internal interface IRanker
{
    /// <summary>Scores one candidate.</summary>
    /// <param name="features">Values in the order of <see cref="RankingFeature"/>.</param>
    public float Score(ReadOnlySpan<float> features);

    /// <summary>Weight of what a candidate has of the question that better ones lack, against <see cref="Score"/>.</summary>
    public float Novelty { get; }

    /// <summary>What one unit of a feature adds to the score, to say why.</summary>
    public double WeightOf(RankingFeature feature);
}

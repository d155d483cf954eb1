namespace PolicyIndex.Search.Reranking;

/// <summary>Turns the features of a candidate into a score; higher is better, comparable within one question.</summary>
internal interface IRanker
{
    /// <summary>Scores one candidate.</summary>
    /// <param name="features">Values in the order of <see cref="RankingFeature"/>.</param>
    public float Score(ReadOnlySpan<float> features);

    /// <summary>Weight of a feature where the ranker has such, to say why; null otherwise.</summary>
    public double? WeightOf(RankingFeature feature);
}

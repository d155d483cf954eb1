namespace PolicyIndex.Search.Reranking;

/// <summary>A weighted sum.</summary>
internal sealed class LinearRanker(RankingWeights weights, float novelty = LinearRanker.DefaultNovelty) : IRanker
{
    /// <summary>With the weights that come with the product.</summary>
    public static LinearRanker Default { get; } = new(RankingWeights.Default);

    /// <summary>The best of .5, 1 and 1.5 on folds.</summary>
    public const float DefaultNovelty = 1.5f;

    public float Novelty => novelty;

    public float Score(ReadOnlySpan<float> features)
    {
        var score = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            score += weights[i] * features[i];
        }

        return (float)score;
    }

    public double WeightOf(RankingFeature feature) => weights[(int)feature];
}

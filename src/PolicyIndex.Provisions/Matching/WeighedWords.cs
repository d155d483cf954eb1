namespace PolicyIndex.Provisions.Matching;

/// <summary>Pairs of a text with their weights, made once and compared often.</summary>
internal sealed class WeighedWords
{
    public WeighedWords(HashSet<int> pairs, PairWeights weights)
    {
        Pairs = [.. pairs];
        Weights = [.. Pairs.Select(weights.Of)];
        Total = Weights.Sum();
    }

    /// <summary>The pairs, each once.</summary>
    public int[] Pairs { get; }

    /// <summary>Weight of each.</summary>
    public double[] Weights { get; }

    /// <summary>Weight of all.</summary>
    public double Total { get; }
}

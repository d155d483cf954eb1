namespace PolicyIndex.Provisions.Matching;

/// <summary>Pairs of a text with their weights, made once and compared often.</summary>
internal sealed class WeighedWords
{
    private const int Keys = 12;
    private int[]? rarest;

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

    /// <summary>The pairs that tell most, the rarest first.</summary>
    public int[] Rarest => rarest ??= [.. Pairs.Zip(Weights).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(Keys).Select(p => p.First)];
}

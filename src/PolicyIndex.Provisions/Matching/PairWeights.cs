namespace PolicyIndex.Provisions.Matching;

/// <summary>How much a pair of characters tells: the rarer among the rules, the more (inverse document frequency).</summary>
internal sealed class PairWeights
{
    private readonly Dictionary<int, int> counts = [];
    private readonly int texts;

    public PairWeights(IEnumerable<HashSet<int>> corpus)
    {
        foreach (var pairs in corpus)
        {
            texts++;
            foreach (var pair in pairs)
            {
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }
    }

    /// <summary>Weight of one pair.</summary>
    public double Of(int pair) => Math.Log(1 + ((texts + 1.0) / (1 + counts.GetValueOrDefault(pair))));

    /// <summary>Weight of all pairs.</summary>
    public double Of(IEnumerable<int> pairs) => pairs.Sum(Of);

    /// <summary>The share of <paramref name="words"/> that <paramref name="other"/> holds, by weight; 0 for no words.</summary>
    public double Covered(HashSet<int> words, HashSet<int> other)
    {
        var all = 0.0;
        var held = 0.0;
        foreach (var pair in words)
        {
            var weight = Of(pair);
            all += weight;
            held += other.Contains(pair) ? weight : 0;
        }

        return all <= 0 ? 0 : held / all;
    }
}

namespace PolicyIndex.Search.Reranking;

/// <summary>Says which texts say nearly the same: the methods of two funds repeat each other almost word for word.</summary>
internal static class NearDuplicates
{
    /// <summary>Share of the pairs of characters that two texts must have in common.</summary>
    private const double SmallestShare = 0.8;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int ShortestText = 20;

    /// <summary>What <see cref="AreAlike"/> compares: the distinct pairs of neighbouring characters; none of a short text.</summary>
    public static HashSet<int> PairsOf(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; text.Length >= ShortestText && i + 1 < text.Length; i++)
        {
            pairs.Add((text[i] << 16) | text[i + 1]);
        }

        return pairs;
    }

    /// <summary>Whether two texts say nearly the same.</summary>
    public static bool AreAlike(HashSet<int> one, HashSet<int> other)
    {
        var (smaller, larger) = one.Count < other.Count ? (one, other) : (other, one);
        if (smaller.Count == 0 || smaller.Count < larger.Count * SmallestShare)
        {
            return false;
        }

        var common = smaller.Count(larger.Contains);
        return common >= SmallestShare * (one.Count + other.Count - common);
    }
}

namespace PolicyIndex.Search.Reranking;

/// <summary>
/// Finds candidates of different works that say nearly the same: the methods of two funds repeat each other almost word for
/// word. They stay where they stand; the better one names the others, so that a reader sees what is one text twice.
/// </summary>
internal static class TwinGroups
{
    /// <summary>Share of the pairs of characters that two texts must have in common.</summary>
    private const double SmallestShare = 0.8;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int ShortestText = 20;

    /// <summary>Only hits of the first pages are compared.</summary>
    private const int Compared = 50;

    /// <summary>The same candidates in the same order, the first of each group with its twins.</summary>
    public static IReadOnlyList<Candidate> Mark(IReadOnlyList<Candidate> ordered)
    {
        var marked = ordered.ToArray();
        var pairs = ordered.Take(Compared).Select(c => PairsOf(c.Profile.Text)).ToArray();
        var taken = new bool[pairs.Length];
        for (var first = 0; first < pairs.Length; first++)
        {
            var twins = new List<string>();
            for (var other = first + 1; !taken[first] && other < pairs.Length; other++)
            {
                if (!taken[other] && ordered[first].Profile.WorkId != ordered[other].Profile.WorkId && AreAlike(pairs[first], pairs[other]))
                {
                    taken[other] = true;
                    twins.Add(ordered[other].Profile.Id);
                }
            }

            if (twins.Count > 0)
            {
                marked[first] = ordered[first] with { Twins = twins };
            }
        }

        return marked;
    }

    private static HashSet<int> PairsOf(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; text.Length >= ShortestText && i + 1 < text.Length; i++)
        {
            pairs.Add((text[i] << 16) | text[i + 1]);
        }

        return pairs;
    }

    private static bool AreAlike(HashSet<int> one, HashSet<int> other)
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

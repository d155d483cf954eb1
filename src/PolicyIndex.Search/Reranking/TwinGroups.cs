namespace PolicyIndex.Search.Reranking;

/// <summary>
/// Groups candidates of different works that say nearly the same (<see cref="NearDuplicates"/>): the best one names the others, so that a
/// reader sees what is one text twice. <see cref="Repetition"/> has put the others further down.
/// </summary>
internal static class TwinGroups
{
    /// <summary>Only hits of the first pages are compared.</summary>
    private const int Compared = 50;

    /// <summary>The same candidates in the same order, the first of each group with its twins.</summary>
    public static IReadOnlyList<Candidate> Mark(IReadOnlyList<Candidate> ordered)
    {
        var marked = ordered.ToArray();
        var pairs = ordered.Take(Compared).Select(c => NearDuplicates.PairsOf(c.Profile.Text)).ToArray();
        var taken = new bool[pairs.Length];
        for (var first = 0; first < pairs.Length; first++)
        {
            var twins = new List<string>();
            for (var other = first + 1; !taken[first] && other < pairs.Length; other++)
            {
                if (!taken[other] && ordered[first].Profile.WorkId != ordered[other].Profile.WorkId && NearDuplicates.AreAlike(pairs[first], pairs[other]))
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
}

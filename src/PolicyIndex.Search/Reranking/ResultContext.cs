namespace PolicyIndex.Search.Reranking;

/// <summary>
/// What the hits before it mean for a candidate: what they say already is worth less, be it the unit around it, a unit within it or a text
/// that repeats it; what stands beside the best hit under one heading is likely to complete it.
/// </summary>
/// <remarks>Both weights lie on a plateau of held-out documents: from 1.5 to 3, and from 0.5 to 1.</remarks>
internal sealed class ResultContext(IReadOnlyList<Candidate> candidates)
{
    private const float SaidAlready = -2f;
    private const float BesideBest = 0.7f;

    private readonly HashSet<int>?[] pairs = new HashSet<int>?[candidates.Count];

    /// <summary>What a hit adds to the score of another candidate.</summary>
    /// <param name="chosen">Number of the hit.</param>
    /// <param name="isBest">Whether it is the first one.</param>
    /// <param name="other">Number of the candidate.</param>
    public float Of(int chosen, bool isBest, int other)
    {
        var (hit, candidate) = (candidates[chosen].Profile, candidates[other].Profile);
        if (IsWithin(hit.Id, candidate.Id) || IsWithin(candidate.Id, hit.Id) || NearDuplicates.AreAlike(PairsOf(chosen), PairsOf(other)))
        {
            return SaidAlready;
        }

        return isBest && StandTogether(hit, candidate) ? BesideBest : 0;
    }

    /// <summary>An eId begins with those of the units above it.</summary>
    private static bool IsWithin(string id, string outer) =>
        id.Length > outer.Length + 2 && id.StartsWith(outer, StringComparison.Ordinal) && id.AsSpan(outer.Length).StartsWith("__", StringComparison.Ordinal);

    /// <summary>Under one heading, or parts of one unit. Articles without chapters stand under the title alone, which says nothing.</summary>
    private static bool StandTogether(UnitProfile one, UnitProfile other) =>
        one.WorkId == other.WorkId && one.Headings == other.Headings
        && Above(one.Id).SequenceEqual(Above(other.Id)) && (one.Headings.Length > 0 || Above(one.Id).Length > 0);

    private static ReadOnlySpan<char> Above(string id) => id.AsSpan(0, Math.Max(0, id.LastIndexOf("__", StringComparison.Ordinal)));

    private HashSet<int> PairsOf(int candidate) => pairs[candidate] ??= NearDuplicates.PairsOf(candidates[candidate].Profile.Text);
}

namespace PolicyIndex.Search.Reranking;

/// <summary>Which candidates say again what another one says: the unit around it, a unit within it, a text that repeats it.</summary>
internal sealed class Repetition(IReadOnlyList<Candidate> candidates)
{
    /// <summary>What each hit takes from the score of a candidate that repeats it; from 1.5 to 3 held-out documents do not differ.</summary>
    public const float Cost = 2f;

    private readonly HashSet<int>?[] pairs = new HashSet<int>?[candidates.Count];

    /// <summary>Whether a candidate repeats a hit. A unit named by its address repeats none: it is wanted whatever stands around it.</summary>
    /// <param name="hit">Number of the hit.</param>
    /// <param name="other">Number of the candidate.</param>
    public bool Is(int hit, int other)
    {
        var (first, second) = (candidates[hit].Profile.Id, candidates[other].Profile.Id);
        return candidates[other].Lift <= 0
            && (IsWithin(first, second) || IsWithin(second, first) || NearDuplicates.AreAlike(PairsOf(hit), PairsOf(other)));
    }

    /// <summary>An eId begins with those of the units above it.</summary>
    private static bool IsWithin(string id, string outer) =>
        id.StartsWith(outer, StringComparison.Ordinal) && id.AsSpan(outer.Length).StartsWith("__", StringComparison.Ordinal);

    private HashSet<int> PairsOf(int candidate) => pairs[candidate] ??= NearDuplicates.PairsOf(candidates[candidate].Profile.Text);
}

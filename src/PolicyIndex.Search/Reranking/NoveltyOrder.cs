namespace PolicyIndex.Search.Reranking;

/// <summary>
/// The order of candidates where a question asks several things: each next one is the best by its score and by what it
/// has of the question that those before it lack.
/// </summary>
internal static class NoveltyOrder
{
    /// <summary>Places that are chosen one by one; the rest keep their last value.</summary>
    private const int Chosen = 20;

    /// <summary>By score; of equal ones the lower id counts as higher.</summary>
    private static readonly Comparer<Candidate> byScore = Comparer<Candidate>.Create(
        (a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : string.CompareOrdinal(b.Profile.Id, a.Profile.Id));

    /// <summary>Best first, with the final scores, which never rise from one place to the next.</summary>
    /// <param name="candidates">In any order.</param>
    /// <param name="ranker">Judges each by itself, and says what novelty weighs.</param>
    /// <param name="rarities">Share of each term of the question.</param>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<Candidate> candidates, IRanker ranker, float[] rarities)
    {
        var left = candidates.Select(c => (Candidate: c, Own: ranker.Score(c.Features) + c.Lift)).ToList();
        var ordered = new List<Candidate>(left.Count);
        var open = rarities.ToArray();
        while (ordered.Count < Chosen && left.Count > 0)
        {
            var best = left.Select(c => Valued(c.Candidate, c.Own, open, ranker.Novelty)).Max(byScore)!;
            ordered.Add(best);
            left.RemoveAll(c => c.Candidate.Document == best.Document);
            foreach (var term in best.Terms)
            {
                open[term] = 0;
            }
        }

        ordered.AddRange(left.Select(c => Valued(c.Candidate, c.Own, open, ranker.Novelty)).OrderDescending(byScore));
        return ordered;
    }

    private static Candidate Valued(Candidate candidate, float own, float[] open, float weight)
    {
        var added = 0f;
        foreach (var term in candidate.Terms)
        {
            added += open[term];
        }

        return candidate with { Novelty = added, Score = own + (weight * added) };
    }
}

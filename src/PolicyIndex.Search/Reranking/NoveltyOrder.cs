namespace PolicyIndex.Search.Reranking;

/// <summary>
/// The order of candidates where a question asks several things: each next one is the best by its score, by what it
/// has of the question that those before it lack, less for what they say already (<see cref="Repetition"/>).
/// </summary>
internal static class NoveltyOrder
{
    /// <summary>Places that are chosen one by one; the rest keep their last value.</summary>
    private const int Chosen = 20;

    /// <summary>
    /// Score of the provision nearest in meaning, against the 7 of the one whose words fit best. Set by hand: it depends on the operator's model,
    /// none is at hand to fit it with.
    /// </summary>
    public const float NearnessWeight = 2.5f;

    /// <summary>Best first, with the final scores, which never rise from one place to the next.</summary>
    /// <param name="candidates">In any order.</param>
    /// <param name="ranker">Judges each by itself, and says what novelty weighs.</param>
    /// <param name="rarities">Share of each term of the question.</param>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<Candidate> candidates, IRanker ranker, float[] rarities)
    {
        var own = candidates.Select(c => ranker.Score(c.Features) + c.Lift + (NearnessWeight * c.Nearness)).ToArray();
        var left = Enumerable.Range(0, candidates.Count).ToList();
        var ordered = new List<Candidate>(candidates.Count);
        var open = rarities.ToArray();
        var repetition = new Repetition(candidates);
        var repeated = new float[candidates.Count];
        Candidate Valued(int index)
        {
            var novelty = Added(candidates[index], open);
            return candidates[index] with { Novelty = novelty, Repeated = repeated[index], Score = own[index] - repeated[index] + (ranker.Novelty * novelty) };
        }

        while (ordered.Count < Chosen && left.Count > 0)
        {
            var (best, highest) = (-1, float.NegativeInfinity);
            foreach (var index in left)
            {
                var score = own[index] - repeated[index] + (ranker.Novelty * Added(candidates[index], open));
                if (best < 0 || score > highest || (score == highest && string.CompareOrdinal(candidates[index].Profile.Id, candidates[best].Profile.Id) < 0))
                {
                    (best, highest) = (index, score);
                }
            }

            ordered.Add(Valued(best));
            left.Remove(best);
            foreach (var term in candidates[best].Terms)
            {
                open[term] = 0;
            }

            foreach (var index in left)
            {
                repeated[index] += repetition.Is(best, index) ? Repetition.Cost : 0;
            }
        }

        ordered.AddRange(left.Select(Valued).OrderByDescending(c => c.Score).ThenBy(c => c.Profile.Id, StringComparer.Ordinal));
        return ordered;
    }

    private static float Added(Candidate candidate, float[] open)
    {
        var added = 0f;
        foreach (var term in candidate.Terms)
        {
            added += open[term];
        }

        return added;
    }
}

namespace PolicyIndex.Search.Reranking;

/// <summary>
/// The order of candidates where a question asks several things: each next one is the best by its score, by what it
/// has of the question that those before it lack, and by where it stands to them (<see cref="ResultContext"/>).
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
        var context = new ResultContext(candidates);
        var beside = new float[candidates.Count];
        Candidate Valued(int index)
        {
            var novelty = Added(candidates[index], open);
            return candidates[index] with { Novelty = novelty, Beside = beside[index], Score = own[index] + beside[index] + (ranker.Novelty * novelty) };
        }

        while (ordered.Count < Chosen && left.Count > 0)
        {
            var (best, highest) = (-1, float.NegativeInfinity);
            foreach (var index in left)
            {
                var score = own[index] + beside[index] + (ranker.Novelty * Added(candidates[index], open));
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
                // Named by its address, a unit is wanted whatever stands above it.
                beside[index] += candidates[index].Lift > 0 ? 0 : context.Of(best, ordered.Count == 1, index);
            }
        }

        ordered.AddRange(left.Select(Valued).OrderByDescending(c => c.Score).ThenBy(c => c.Profile.Id, StringComparer.Ordinal));
        return Falling(ordered);
    }

    /// <summary>Pages are cut by score and id: what stands beside the best hit may have come to more than it, and is shown with just less.</summary>
    private static List<Candidate> Falling(List<Candidate> ordered)
    {
        for (var i = 1; i < ordered.Count; i++)
        {
            var (above, here) = (ordered[i - 1], ordered[i]);
            if (here.Score > above.Score || (here.Score == above.Score && string.CompareOrdinal(here.Profile.Id, above.Profile.Id) < 0))
            {
                ordered[i] = here with { Score = MathF.BitDecrement(above.Score) };
            }
        }

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

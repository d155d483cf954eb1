using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Statements of one standing, found by the pairs they hold, so that comparing costs no more than what is shared.</summary>
internal sealed class StatementIndex
{
    private readonly List<(Statement Statement, int Count, double Total)> statements = [];
    private readonly Dictionary<int, List<int>> byPair = [];

    /// <summary>Takes statements with their pairs.</summary>
    public StatementIndex(IEnumerable<(Statement Statement, HashSet<int> Pairs)> entries, PairWeights weights)
    {
        foreach (var (statement, pairs) in entries)
        {
            foreach (var pair in pairs)
            {
                if (!byPair.TryGetValue(pair, out var holders))
                {
                    byPair[pair] = holders = [];
                }

                holders.Add(statements.Count);
            }

            statements.Add((statement, pairs.Count, weights.Of(pairs)));
        }
    }

    /// <summary>The share of the words that all statements together hold.</summary>
    public double Covers(WeighedWords words)
    {
        var held = 0.0;
        for (var i = 0; i < words.Pairs.Length; i++)
        {
            held += byPair.ContainsKey(words.Pairs[i]) ? words.Weights[i] : 0;
        }

        return words.Total <= 0 ? 0 : held / words.Total;
    }

    /// <summary>The statement that holds most of the words, with the share of the words it holds.</summary>
    public (Statement? Statement, double Share) Holding(WeighedWords words)
    {
        (Statement? Statement, double Share) best = (null, 0);
        foreach (var (at, weight) in Shared(words))
        {
            if (weight / words.Total > best.Share)
            {
                best = (statements[at].Statement, weight / words.Total);
            }
        }

        return best;
    }

    /// <summary>The statement most of which the words hold, with that share of it and the share of the words.</summary>
    /// <param name="words">Words.</param>
    /// <param name="fewest">Pairs that a statement has to have at least, since a single word proves nothing.</param>
    public (Statement? Statement, double Share, double OfWords) HeldBy(WeighedWords words, int fewest)
    {
        var best = (Statement: (Statement?)null, Share: 0.0, OfWords: 0.0);
        foreach (var (at, weight) in Shared(words))
        {
            var (statement, count, total) = statements[at];
            if (count >= fewest && total > 0 && weight / total > best.Share)
            {
                best = (statement, weight / total, words.Total <= 0 ? 0 : weight / words.Total);
            }
        }

        return best;
    }

    // In order of the statements, so that a tie has one outcome.
    private IEnumerable<(int At, double Weight)> Shared(WeighedWords words)
    {
        var shared = new double[statements.Count];
        for (var i = 0; i < words.Pairs.Length; i++)
        {
            if (byPair.TryGetValue(words.Pairs[i], out var holders))
            {
                foreach (var at in holders)
                {
                    shared[at] += words.Weights[i];
                }
            }
        }

        return shared.Select((weight, at) => (at, weight)).Where(s => s.weight > 0);
    }
}

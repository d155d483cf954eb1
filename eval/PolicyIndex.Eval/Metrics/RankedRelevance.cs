namespace PolicyIndex.Eval.Metrics;

/// <summary>
/// Which wanted units each hit of a ranked list touches. A wanted unit counts once, at the first hit that touches it, so
/// that five clauses of one answer's neighbourhood are not five answers.
/// </summary>
internal sealed class RankedRelevance
{
    private readonly int[] _firstRank;
    private readonly List<bool> _gains;

    /// <summary>Takes a ranked list.</summary>
    /// <param name="wanted">How many units are wanted; at least 1.</param>
    /// <param name="hits">For each hit in order, the 0-based indices of the wanted units it touches.</param>
    public RankedRelevance(int wanted, IEnumerable<IReadOnlyCollection<int>> hits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wanted, 1);
        ArgumentNullException.ThrowIfNull(hits);
        _firstRank = new int[wanted];
        _gains = [];
        foreach (var touched in hits)
        {
            _gains.Add(false);
            foreach (var unit in touched)
            {
                if (_firstRank[unit] == 0)
                {
                    _firstRank[unit] = _gains.Count;
                    _gains[^1] = true;
                }
            }
        }
    }

    /// <summary>R@k: share of the wanted units that the first k hits touch.</summary>
    public double RecallAt(int k) => (double)_firstRank.Count(r => r > 0 && r <= k) / _firstRank.Length;

    /// <summary>1 where any of the first k hits touches a wanted unit, else 0.</summary>
    public double SuccessAt(int k) => _firstRank.Any(r => r > 0 && r <= k) ? 1 : 0;

    /// <summary>1 / rank of the first hit that touches a wanted unit, 0 where none of the first k does; its mean is MRR@k.</summary>
    public double ReciprocalRankAt(int k) => _firstRank.Where(r => r > 0 && r <= k).Select(r => 1.0 / r).DefaultIfEmpty(0).Max();

    /// <summary>
    /// nDCG@k with binary gains: Σ 1 / log2(rank + 1) over the first k hits that are first to touch a wanted unit, divided
    /// by the sum of a list that shows one wanted unit a hit from the top. A hit that touches two units gains once.
    /// </summary>
    public double DiscountedGainAt(int k) =>
        _gains.Take(k).Select((gain, i) => gain ? Discount(i + 1) : 0).Sum()
        / Enumerable.Range(1, Math.Min(k, _firstRank.Length)).Sum(Discount);

    private static double Discount(int rank) => 1 / Math.Log2(rank + 1);
}

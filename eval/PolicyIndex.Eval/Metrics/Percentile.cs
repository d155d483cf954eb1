namespace PolicyIndex.Eval.Metrics;

/// <summary>Order statistics of measured times.</summary>
internal static class Percentile
{
    /// <summary>The smallest value that at least the given share of the values does not exceed (nearest rank).</summary>
    /// <exception cref="ArgumentException">No values.</exception>
    public static double Of(IReadOnlyCollection<double> values, double share)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("A percentile needs at least one value.", nameof(values));
        }

        var rank = Math.Max(1, (int)Math.Ceiling(share * values.Count));
        return values.Order().ElementAt(rank - 1);
    }
}

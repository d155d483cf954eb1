namespace PolicyIndex.Eval.Metrics;

/// <summary>Found things against wanted things.</summary>
/// <param name="Matched">Wanted things that were found.</param>
/// <param name="Wanted">All wanted things.</param>
/// <param name="Found">All found things.</param>
internal readonly record struct PrecisionRecall(int Matched, int Wanted, int Found)
{
    /// <summary>Share of the found things that were wanted; 0 when nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Matched / Found;

    /// <summary>Share of the wanted things that were found; 0 when nothing was wanted.</summary>
    public double Recall => Wanted == 0 ? 0 : (double)Matched / Wanted;

    /// <summary>Harmonic mean of precision and recall: 2·matched / (wanted + found); 0 when both are empty.</summary>
    public double F1 => Wanted + Found == 0 ? 0 : 2.0 * Matched / (Wanted + Found);

    /// <summary>Counts of several documents together (micro average).</summary>
    public static PrecisionRecall operator +(PrecisionRecall a, PrecisionRecall b) =>
        new(a.Matched + b.Matched, a.Wanted + b.Wanted, a.Found + b.Found);
}

namespace PolicyIndex.Eval.Tracks;

/// <summary>A case that failed, by name.</summary>
/// <param name="Measure">The measure that it fails.</param>
/// <param name="Case">The gold record, stable over runs.</param>
/// <param name="Wanted">What the gold says.</param>
/// <param name="Got">What came instead.</param>
internal sealed record Loss(string Measure, string Case, string Wanted, string Got)
{
    /// <summary>Name in baselines.</summary>
    public string Key => $"{Measure}: {Case}";
}

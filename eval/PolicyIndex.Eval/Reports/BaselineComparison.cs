using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Reports;

/// <summary>A result against the baseline of its track.</summary>
/// <param name="Changes">Figures that differ.</param>
/// <param name="Gone">Figures of the baseline that the track no longer measures.</param>
/// <param name="NewlyLost">Cases that failed now and not then.</param>
/// <param name="NewlyWon">Cases that failed then and not now.</param>
internal sealed record BaselineComparison(
    IReadOnlyList<FigureChange> Changes,
    IReadOnlyList<string> Gone,
    IReadOnlyList<string> NewlyLost,
    IReadOnlyList<string> NewlyWon)
{
    /// <summary>Baselines are rounded to six places; anything beyond this is a real difference.</summary>
    public const double Epsilon = 1e-5;

    /// <summary>True where a figure fell below its baseline or is gone.</summary>
    public bool Loses => Gone.Count > 0 || Changes.Any(c => c.IsLoss);

    /// <summary>What to keep of a result: figures that do not depend on the machine, and the failed cases.</summary>
    public static Baseline Keep(TrackResult result) =>
        new(
            Kept(result).ToDictionary(f => f.Key, f => Math.Round(f.Value, 6)),
            [.. result.Losses.Select(l => l.Key).Distinct()]);

    /// <summary>Compares.</summary>
    public static BaselineComparison Compare(TrackResult result, Baseline baseline)
    {
        var now = Kept(result).ToDictionary(f => f.Key);
        var lost = result.Losses.Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        return new BaselineComparison(
            [.. now.Values
                .Where(f => baseline.Figures.TryGetValue(f.Key, out var then) && Math.Abs(f.Value - then) > Epsilon)
                .Select(f => new FigureChange(f, baseline.Figures[f.Key]))],
            [.. baseline.Figures.Keys.Where(k => !now.ContainsKey(k))],
            [.. lost.Except(baseline.Losses, StringComparer.Ordinal)],
            [.. baseline.Losses.Except(lost, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Figure> Kept(TrackResult result) => result.Figures.Where(f => f.Aim != FigureAim.Told);
}

/// <summary>A figure that differs from its baseline.</summary>
internal sealed record FigureChange(Figure Now, double Then)
{
    /// <summary>True where the change goes against the figure's aim.</summary>
    public bool IsLoss => Now.Aim switch
    {
        FigureAim.High => Now.Value < Then,
        FigureAim.Low => Now.Value > Then,
        FigureAim.Same => true,
        _ => false,
    };
}

using PolicyIndex.Eval.Metrics;

namespace PolicyIndex.Eval.Tracks;

/// <summary>When a figure counts as a loss against its baseline.</summary>
internal enum FigureAim
{
    /// <summary>Lower than the baseline is a loss.</summary>
    High,

    /// <summary>Higher than the baseline is a loss.</summary>
    Low,

    /// <summary>Anything else than the baseline is a loss.</summary>
    Same,

    /// <summary>Depends on the machine; never a loss and not kept in the baseline.</summary>
    Told,
}

/// <summary>One measured figure of a track.</summary>
/// <param name="Group">What it is about, for the table.</param>
/// <param name="Name">The measure.</param>
/// <param name="Value">The value.</param>
/// <param name="Aim">When it is a loss.</param>
/// <param name="Counts"><c>21 / 22</c> where the figure is a share.</param>
internal sealed record Figure(string Group, string Name, double Value, FigureAim Aim, string? Counts = null)
{
    /// <summary>Name in baselines.</summary>
    public string Key => $"{Group}: {Name}";

    /// <summary>A share, the higher the better.</summary>
    public static Figure Of(string group, string name, Share share) =>
        new(group, name, share.Value, FigureAim.High, $"{share.Hits} / {share.Of}");

    /// <summary>F1 with its precision and recall told beside it.</summary>
    public static Figure Of(string group, string name, PrecisionRecall score) =>
        new(group, name, score.F1, FigureAim.High, $"P {score.Precision:0.000}  R {score.Recall:0.000}");
}

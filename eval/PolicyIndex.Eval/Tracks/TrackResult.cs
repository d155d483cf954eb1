namespace PolicyIndex.Eval.Tracks;

/// <summary>What a track measured.</summary>
/// <param name="Figures">Figures in the order of the table.</param>
/// <param name="Losses">Failed cases in the order of the gold.</param>
/// <param name="Notes">What the reader of the figures must know, for example what was not scored.</param>
internal sealed record TrackResult(IReadOnlyList<Figure> Figures, IReadOnlyList<Loss> Losses, IReadOnlyList<string> Notes);

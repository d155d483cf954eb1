namespace PolicyIndex.Eval.Gold;

/// <summary>A place that a question, citation or rule of the gold names.</summary>
/// <param name="Doc">Document number or title.</param>
/// <param name="Path">The unit's path.</param>
/// <param name="Lines">The unit's lines or its tightest lines.</param>
internal sealed record GoldPlace(string Doc, string Path, LineSpan Lines)
{
    /// <summary>Name of the place in reports and baselines.</summary>
    public override string ToString() => $"{Doc} {Path} {Lines}";
}

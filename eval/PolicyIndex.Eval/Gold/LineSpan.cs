namespace PolicyIndex.Eval.Gold;

/// <summary>Lines of the corpus file, 1-based, both ends included.</summary>
internal readonly record struct LineSpan(int First, int Last)
{
    /// <summary>True where both spans share a line.</summary>
    public bool Overlaps(LineSpan other) => First <= other.Last && other.First <= Last;

    /// <summary><c>12–15</c>.</summary>
    public override string ToString() => $"{First}–{Last}";
}

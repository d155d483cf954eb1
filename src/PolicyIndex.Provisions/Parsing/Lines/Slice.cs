namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>A stretch of one source line.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    public int End => Start + Length;
}

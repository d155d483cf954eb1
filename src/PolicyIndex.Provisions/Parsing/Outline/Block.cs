using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>A printed paragraph or a heading on lines of its own, as slices of source lines.</summary>
internal sealed class Block
{
    public List<Slice> Slices { get; } = [];

    /// <summary>True for a heading that stands on lines of its own.</summary>
    public bool IsHeading { get; set; }

    public int Start => Slices[0].Start;

    /// <summary>The last slice, without spaces behind it.</summary>
    public ReadOnlySpan<char> Ending(string source) => Slices.Count == 0 ? [] : source.AsSpan(Slices[^1].Start, Slices[^1].Length).TrimEnd();

    public string Join(string source) => LineJoiner.Join(source, Slices);
}

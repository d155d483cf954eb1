using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Turns character offsets of a source into anchors.</summary>
internal sealed class AnchorMap(SourceText source)
{
    private readonly int[] starts = [.. source.Lines.Select(l => l.Start)];

    public SourceAnchor At(Slice slice) => Between(slice.Start, slice.End);

    public SourceAnchor Between(int start, int end)
    {
        var first = LineAt(start);
        var last = LineAt(Math.Max(start, end - 1));
        return new SourceAnchor(source.Manifestation.Sha256, first.Page, last.Page, first.Number, last.Number, start, end);
    }

    private SourceLine LineAt(int offset)
    {
        var index = Array.BinarySearch(starts, offset);
        return source.Lines[index >= 0 ? index : Math.Max(0, ~index - 1)];
    }
}

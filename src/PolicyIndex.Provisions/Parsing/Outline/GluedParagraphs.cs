using System.Buffers;
using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Parts paragraphs that lost the line break between them. Some texts give every unnumbered paragraph a short head of its
/// own (推进链条延伸。推动…); where all units of one heading keep that habit, such a head inside a paragraph begins the next one.
/// </summary>
internal sealed class GluedParagraphs(string source)
{
    private const int ShortestHead = 4;
    private const int LongestHead = 22;
    private const int ShortestText = 12;
    private const int FewestHeads = 5;

    private static readonly SearchValues<char> inner = SearchValues.Create("，、；：,;:（）()“”《》");

    public void Part(IEnumerable<UnitDraft> units)
    {
        foreach (var sisters in units.SelectMany(Holders).GroupBy(h => h.Parent))
        {
            Part([.. sisters]);
        }
    }

    private void Part(List<UnitDraft> holders)
    {
        var blocks = holders.SelectMany(h => h.Blocks).Where(b => !b.IsHeading).Select(b => b.Join(source)).ToList();
        var headed = blocks.Count(b => HeadLength(b, 0) > 0);
        if (headed < FewestHeads || headed * 5 < blocks.Count * 4)
        {
            return;
        }

        foreach (var holder in holders)
        {
            for (var i = 0; i < holder.Content.Count; i++)
            {
                if (holder.Content[i] is Block { IsHeading: false } block && SplitAt(block) is { } rest)
                {
                    holder.Content.Insert(i + 1, rest);
                }
            }
        }
    }

    /// <summary>Units whose heading stands alone above unnumbered paragraphs, boxes aside.</summary>
    private static IEnumerable<UnitDraft> Holders(UnitDraft unit)
    {
        var own = unit.Heading is not null && unit.Kind is ProvisionKind.Heading && unit.Children.All(c => c.Kind == ProvisionKind.Box);
        return own ? [unit] : unit.Children.SelectMany(Holders);
    }

    /// <summary>Cuts the block before its second head; the rest comes back as a block of its own.</summary>
    private Block? SplitAt(Block block)
    {
        var joiner = new LineJoiner(source);
        foreach (var slice in block.Slices)
        {
            joiner.Append(slice);
        }

        var (text, runs) = joiner.Build();
        for (var at = text.IndexOf('。', Math.Max(0, HeadLength(text, 0))) + 1; at > 0 && at < text.Length; at = text.IndexOf('。', at) + 1)
        {
            if (at > LongestHead + ShortestText && HeadLength(text, at) > 0)
            {
                var run = runs.Last(r => r.TextStart <= at);
                return CutBefore(block, run.SourceStart + at - run.TextStart);
            }
        }

        return null;
    }

    private static Block CutBefore(Block block, int offset)
    {
        var rest = new Block();
        var cut = block.Slices.FindIndex(s => offset < s.End);
        var slice = block.Slices[cut];
        rest.Slices.Add(new Slice(offset, slice.End - offset));
        rest.Slices.AddRange(block.Slices.Skip(cut + 1));
        block.Slices.RemoveRange(cut, block.Slices.Count - cut);
        if (offset > slice.Start)
        {
            block.Slices.Add(new Slice(slice.Start, offset - slice.Start));
        }

        return rest;
    }

    /// <summary>Length of the short sentence without inner punctuation at an offset that a longer text follows; 0 without one.</summary>
    private static int HeadLength(string text, int at)
    {
        var stop = text.IndexOf('。', at);
        if (stop < 0 || stop - at < ShortestHead || stop - at > LongestHead || text.AsSpan(at, stop - at).ContainsAny(inner))
        {
            return 0;
        }

        var next = text.IndexOf('。', stop + 1);
        return (next < 0 ? text.Length : next) - stop > ShortestText ? stop - at : 0;
    }
}

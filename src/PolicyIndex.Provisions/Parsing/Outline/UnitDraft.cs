using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>A unit under construction: its marker and, in printed order, its own paragraphs and its child units.</summary>
internal sealed class UnitDraft
{
    public ProvisionKind Kind { get; set; }

    /// <summary>The printed form of its marker; null for units known by position or place.</summary>
    public MarkerKind? Marker { get; init; }

    public int Number { get; set; }

    public int Suffix { get; init; }

    /// <summary>The marker as printed, white space removed.</summary>
    public string Label { get; set; } = "";

    /// <summary>Name in the path where it is not the label: 题, 前言, 第2款.</summary>
    public string? Segment { get; set; }

    /// <summary>Name in the eId where it does not follow from kind and number.</summary>
    public string? Code { get; set; }

    public List<Slice> LabelSlices { get; } = [];

    /// <summary>Paragraphs (<see cref="Block"/>) and units (<see cref="UnitDraft"/>) in printed order.</summary>
    public List<object> Content { get; } = [];

    public UnitDraft? Parent { get; private set; }

    /// <summary>Heading words of a run-in heading, found after building.</summary>
    public string? RunInHeading { get; set; }

    /// <summary>The paragraph of the parent that introduces this unit (有下列情形之一的：), or the header cells above a row.</summary>
    public IReadOnlyList<Block> Lead { get; set; } = [];

    public IEnumerable<Block> Blocks => Content.OfType<Block>();

    public IEnumerable<UnitDraft> Children => Content.OfType<UnitDraft>();

    public Block? Heading => Content.FirstOrDefault() is Block { IsHeading: true } block ? block : null;

    /// <summary>The last thing in the unit, if it is a paragraph of its own.</summary>
    public Block? LastBlock => Content.LastOrDefault() as Block;

    public void Add(UnitDraft child)
    {
        child.Parent = this;
        Content.Add(child);
    }

    public void Add(Block block) => Content.Add(block);

    /// <summary>Offset of the first character of the unit.</summary>
    public int Start => LabelSlices.Count > 0 ? LabelSlices[0].Start : Content.Count == 0 ? 0 : Content[0] is Block block ? block.Start : ((UnitDraft)Content[0]).Start;

    public static UnitDraft Of(ProvisionKind kind, string segment, string code, IEnumerable<DocumentLine> lines)
    {
        var unit = new UnitDraft { Kind = kind, Segment = segment, Code = code };
        var block = new Block();
        block.Slices.AddRange(lines.Select(l => l.Whole));
        unit.Add(block);
        return unit;
    }
}

using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Units that have a heading but no printed number: the title of a form, the head of notes, 附则 behind the last book of a code.</summary>
internal static class UnmarkedUnits
{
    /// <summary>附则 or another division without a number, of the rank of the text's highest division.</summary>
    public static UnitDraft Division(DocumentLine line, MarkerKind kind)
    {
        var name = TextFolding.Fold(line.Text);
        return Headed(new UnitDraft { Kind = KindOf(kind), Marker = kind, Segment = name, Code = name == "附则" ? "supplement" : "division" }, [line]);
    }

    /// <summary>The title of a form or the head of notes.</summary>
    public static UnitDraft Caption(IReadOnlyList<DocumentLine> lines, MarkerKind kind, string source) =>
        Headed(new UnitDraft { Kind = ProvisionKind.Heading, Marker = kind, Segment = SegmentName.Of(LineJoiner.Join(source, lines.Select(l => l.Whole)), "表题"), Code = kind == MarkerKind.NoteHead ? "notes" : "form" }, lines);

    /// <summary>What a unit is by its marker, before its place in an article makes it an item.</summary>
    public static ProvisionKind KindOf(MarkerKind kind) => kind switch
    {
        MarkerKind.Part or MarkerKind.SubPart => ProvisionKind.Part,
        MarkerKind.Chapter => ProvisionKind.Chapter,
        MarkerKind.Section => ProvisionKind.Section,
        MarkerKind.Article => ProvisionKind.Article,
        MarkerKind.Box => ProvisionKind.Box,
        _ => ProvisionKind.Heading,
    };

    private static UnitDraft Headed(UnitDraft unit, IEnumerable<DocumentLine> lines)
    {
        var heading = new Block { IsHeading = true };
        heading.Slices.AddRange(lines.Select(l => l.Whole));
        unit.Add(heading);
        return unit;
    }
}

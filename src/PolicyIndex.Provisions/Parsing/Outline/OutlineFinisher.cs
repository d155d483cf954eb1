using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// What can only be decided when a component is complete, in this order: which paragraphs belong to the section and not to its last
/// item, which paragraphs lost the break between them; then unit by unit, outermost first, run-in headings, lists that restart, the words
/// that introduce items, item or heading, the numbers of paragraphs.
/// </summary>
internal sealed class OutlineFinisher(string source)
{
    private const int LongestHeader = 160;

    private readonly ClosingParagraphs closing = new(source);
    private readonly GluedParagraphs glued = new(source);
    private readonly RunInHeadings headings = new(source);
    private readonly RestartedLists lists = new(source);
    private readonly ParagraphNumbers paragraphs = new(source);

    /// <summary>Finishes the top units of a component; the closing paragraphs of the whole become a unit among them.</summary>
    public void Finish(List<UnitDraft> units)
    {
        closing.Hoist(units);
        glued.Part(units);
        headings.Learn(units);
        foreach (var unit in units)
        {
            Finish(unit, insideArticle: false);
        }
    }

    private void Finish(UnitDraft unit, bool insideArticle)
    {
        headings.Find(unit);
        closing.HoistFromLastChild(unit);
        lists.Group(unit);
        AssignLeads(unit);
        if (insideArticle && unit.Marker > MarkerKind.Article)
        {
            unit.Kind = unit.Parent?.Kind is ProvisionKind.Item or ProvisionKind.Subitem ? ProvisionKind.Subitem : ProvisionKind.Item;
        }

        paragraphs.Number(unit);
        foreach (var child in unit.Children)
        {
            Finish(child, insideArticle || unit.Kind == ProvisionKind.Article);
        }
    }

    // What the cells of a row mean stands in the header; a table whose rows have no header above them has text there.
    private void AssignHeader(UnitDraft table)
    {
        var header = table.Content.TakeWhile(c => c is Block).Cast<Block>().ToList();
        if (header.Sum(b => b.Join(source).Length) > LongestHeader)
        {
            return;
        }

        foreach (var row in table.Children)
        {
            row.Lead = header;
        }
    }

    private void AssignLeads(UnitDraft unit)
    {
        if (unit.Kind == ProvisionKind.Table)
        {
            AssignHeader(unit);
            return;
        }

        IReadOnlyList<Block> lead = [];
        foreach (var part in unit.Content)
        {
            if (part is Block block)
            {
                lead = block.IsHeading || !TextEnd.IsColon(block.Join(source)) ? [] : [block];
            }
            else if (part is UnitDraft { Marker: not null and not MarkerKind.Box } child)
            {
                child.Lead = lead;
            }
        }
    }
}

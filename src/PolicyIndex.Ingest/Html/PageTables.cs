using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Html;

/// <summary>Tells in which table, row and cell of a page an element stands. A table that holds others places them on the page and tells nothing.</summary>
internal sealed class PageTables
{
    private readonly HashSet<IHtmlTableElement> _known = [];
    private readonly Dictionary<IElement, TableCell> _cells = [];
    private int _count;

    public TableCell? CellOf(IElement element)
    {
        if (element.Closest("td, th") is not { } cell || cell.Closest("table") is not IHtmlTableElement table)
        {
            return null;
        }

        if (_known.Add(table) && table.QuerySelector("table") is null)
        {
            Number(table);
        }

        return _cells.GetValueOrDefault(cell);
    }

    private void Number(IHtmlTableElement table)
    {
        _count++;
        foreach (var (at, row) in table.Rows.Index())
        {
            var cells = row.Cells.ToList();
            var isHeader = row.ParentElement?.LocalName is "thead" || cells.TrueForAll(c => c.LocalName is "th");
            foreach (var (column, cell) in cells.Index())
            {
                _cells[cell] = new TableCell(_count, at + 1, column + 1, isHeader);
            }
        }
    }
}

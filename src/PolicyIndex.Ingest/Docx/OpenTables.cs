using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using CellPlace = PolicyIndex.Provisions.Sources.TableCell;

namespace PolicyIndex.Ingest.Docx;

/// <summary>Follows the tables of a body as it is read: in which table, row and cell the reading stands.</summary>
internal sealed class OpenTables
{
    private readonly Stack<Open> _open = new();
    private readonly HashSet<int> _frames = [];
    private int _tables;

    private sealed class Open(int number)
    {
        public int Number { get; } = number;

        public int Row { get; set; }

        public int Column { get; set; }

        public bool InCell { get; set; }

        public bool IsHeader { get; set; }
    }

    /// <summary>The innermost cell; null outside of tables.</summary>
    public CellPlace? Current => _open.TryPeek(out var table) && table.InCell ? new CellPlace(table.Number, table.Row, table.Column, table.IsHeader) : null;

    /// <summary>The same place, or null in a table that holds others: it only places them on the page.</summary>
    public CellPlace? WithoutFrames(CellPlace? cell) => cell is null || _frames.Contains(cell.Table) ? null : cell;

    public void Read(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Table) && reader.IsStartElement)
        {
            if (_open.TryPeek(out var outer))
            {
                _frames.Add(outer.Number);
            }

            _open.Push(new Open(++_tables));
        }
        else if (reader.ElementType == typeof(Table) && _open.Count > 0)
        {
            _open.Pop();
        }
        else if (_open.TryPeek(out var table))
        {
            Read(reader, table);
        }
    }

    /// <summary>Reads what a row says of itself: that it is repeated as the header on every page.</summary>
    public void ReadRow(OpenXmlElement properties)
    {
        if (_open.TryPeek(out var table))
        {
            table.IsHeader = properties.GetFirstChild<TableHeader>() is { Val: null } or { Val.InnerText: "1" or "true" or "on" };
        }
    }

    private static void Read(OpenXmlReader reader, Open table)
    {
        if (reader.ElementType == typeof(TableRow) && reader.IsStartElement)
        {
            (table.Row, table.Column, table.InCell, table.IsHeader) = (table.Row + 1, 0, false, false);
        }
        else if (reader.ElementType == typeof(TableCell))
        {
            table.Column += reader.IsStartElement ? 1 : 0;
            table.InCell = reader.IsStartElement;
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Makes a unit of a flattened table. Rows are recovered where row numbers count up from 1, or where each row ends in a
/// sentence and the next begins with cells; otherwise the table stays in one piece.
/// </summary>
internal static partial class TableDraft
{
    private const int FewestRows = 3;

    public static UnitDraft Of(IReadOnlyList<DocumentLine> lines, TextLayout layout, int number, DiagnosticLog log)
    {
        var table = new UnitDraft
        {
            Kind = ProvisionKind.Table,
            Segment = number == 1 ? "表" : string.Create(CultureInfo.InvariantCulture, $"表{number}"),
            Code = string.Create(CultureInfo.InvariantCulture, $"tbl_{number}"),
        };
        if (lines[0].Cell is not null)
        {
            CellTable.Fill(table, lines);
            return table;
        }

        var starts = NumberedRows(lines);
        if (starts.Count < FewestRows && RegularRows.In(lines) is { } regular)
        {
            FillRegular(table, lines, regular);
            log.Add("rows-inferred", $"表格没有行号，按{(regular.RepeatedHeaders.Count > 0 ? "重复印出的表头" : "各列的内容")}分为 {regular.Rows.Count} 行。", lines[0].Whole);
            return table;
        }

        if (starts.Count < FewestRows)
        {
            starts = SentenceRows(lines, layout);
        }

        if (starts.Count < FewestRows)
        {
            AddCells(table, lines, layout);
            return table;
        }

        AddCells(table, [.. lines.Take(starts[0])], layout);
        for (var i = 0; i < starts.Count; i++)
        {
            var row = Row(i + 1);
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            AddCells(row, [.. lines.Skip(starts[i]).Take(end - starts[i])], layout);
            table.Add(row);
        }

        return table;
    }

    private static UnitDraft Row(int number) => new()
    {
        Kind = ProvisionKind.Row,
        Number = number,
        Segment = string.Create(CultureInfo.InvariantCulture, $"行{number}"),
        Code = string.Create(CultureInfo.InvariantCulture, $"row_{number}"),
    };

    // Every line is a cell; the header that is printed again is the table's own.
    private static void FillRegular(UnitDraft table, IReadOnlyList<DocumentLine> lines, RegularRows.Found found)
    {
        UnitDraft into = table;
        for (var i = 0; i < lines.Count; i++)
        {
            if (found.RepeatedHeaders.Contains(i))
            {
                into = table;
            }
            else if (found.Rows.Contains(i))
            {
                table.Add(into = Row(table.Children.Count() + 1));
            }

            into.Add(BlockOf(lines[i]));
        }
    }

    private static Block BlockOf(DocumentLine line)
    {
        var block = new Block();
        block.Slices.Add(line.Whole);
        return block;
    }

    // Cells that follow each other may be one cell broken over lines: they are joined; a description begins a line of its own.
    private static void AddCells(UnitDraft unit, IReadOnlyList<DocumentLine> lines, TextLayout layout)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || !layout.Wrapped || TextEnd.IsSentenceEnd(lines[i - 1].Text) || (TableRegions.IsCell(lines[i - 1], layout) && !TableRegions.IsCell(lines[i], layout)))
            {
                unit.Add(new Block());
            }

            unit.LastBlock!.Slices.Add(lines[i].Whole);
        }
    }

    private static List<int> NumberedRows(IReadOnlyList<DocumentLine> lines)
    {
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var match = RowNumber().Match(lines[i].Text);
            if (match.Success && int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) == starts.Count + 1)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private static List<int> SentenceRows(IReadOnlyList<DocumentLine> lines, TextLayout layout)
    {
        var starts = new List<int>();
        var ended = true;
        foreach (var (i, line) in lines.Index())
        {
            if (Captions.IsTableHeader(line.Text))
            {
                // Repeated at the top of each page, also between the words of a row.
                continue;
            }

            if (ended && TableRegions.IsCell(line, layout) && !Remark().IsMatch(line.Text))
            {
                starts.Add(i);
            }

            ended = TextEnd.IsFullStop(line.Text);
        }

        return starts;
    }

    [GeneratedRegex(@"^(?<n>[0-9]{1,3})(?:$|[.．、]\s*\D|\s+\D)")]
    private static partial Regex RowNumber();

    [GeneratedRegex("^(?:备\\s*)?注\\s*[：:]")]
    private static partial Regex Remark();
}

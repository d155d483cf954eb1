using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Makes a unit of a table whose cells the file itself tells: every cell is a paragraph, every row below the header a unit. The header
/// is what the file declares, else the rows above row number 1, else a first row of labels; it is the table's own text.
/// </summary>
internal static partial class CellTable
{
    private const int FewestLabels = 3;
    private const int LongestLabel = 12;

    /// <summary>Tables as ranges of line indexes, in order.</summary>
    public static IEnumerable<(int First, int End)> Find(IReadOnlyList<DocumentLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            if (lines[first].Cell is not { } cell)
            {
                continue;
            }

            while (i < lines.Count && lines[i].Cell?.Table == cell.Table)
            {
                i++;
            }

            yield return (first, i);
        }
    }

    /// <summary>Adds header and rows to the unit of a table.</summary>
    public static void Fill(UnitDraft table, IReadOnlyList<DocumentLine> lines)
    {
        var rows = lines.GroupBy(l => l.Cell!.Row).Select(r => r.ToList()).ToList();
        var header = HeaderRows(rows);
        foreach (var row in rows.Take(header))
        {
            AddCells(table, row);
        }

        foreach (var (i, row) in rows.Skip(header).Index())
        {
            var unit = new UnitDraft
            {
                Kind = ProvisionKind.Row,
                Number = i + 1,
                Segment = string.Create(CultureInfo.InvariantCulture, $"行{i + 1}"),
                Code = string.Create(CultureInfo.InvariantCulture, $"row_{i + 1}"),
            };
            AddCells(unit, row);
            table.Add(unit);
        }
    }

    private static int HeaderRows(List<List<DocumentLine>> rows)
    {
        if (rows.Count == 1)
        {
            return 1;
        }

        var declared = rows.TakeWhile(r => r[0].Cell!.IsHeader).Count();
        if (declared > 0)
        {
            return declared;
        }

        var one = rows.FindIndex(r => RowNumber().IsMatch(r[0].Text));
        return one > 0 && one <= FewestLabels ? one : one < 0 && IsLabels(rows[0]) ? 1 : 0;
    }

    private static bool IsLabels(List<DocumentLine> row) =>
        row.Select(l => l.Cell!.Column).Distinct().Count() >= FewestLabels
        && row.TrueForAll(l => l.Text.Length <= LongestLabel && !TextEnd.IsSentenceEnd(l.Text) && !l.Text.AsSpan().ContainsAnyInRange('0', '9'));

    private static void AddCells(UnitDraft unit, List<DocumentLine> row)
    {
        foreach (var cell in row.GroupBy(l => l.Cell!.Column))
        {
            var block = new Block();
            block.Slices.AddRange(cell.Select(l => l.Whole));
            unit.Add(block);
        }
    }

    [GeneratedRegex("^[1１][.．、]?$")]
    private static partial Regex RowNumber();
}

using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Finds tables: those whose cells the file tells, and flattened tables and forms, stretches where lines are cells (short, without a sentence end) and not text. Markers
/// of sections and items, and captions, are no cells; a description that fills its column may stand between them.
/// </summary>
internal static class TableRegions
{
    private const int Window = 9;
    private const double CellShare = 0.34;
    private const int LargestGap = 12;
    private const int FewestLines = 7;
    private const int FewestCells = 5;

    /// <summary>Tables as ranges of line indexes, disjoint: those that the file tells and those that are flattened.</summary>
    public static List<(int First, int End)> Find(IReadOnlyList<DocumentLine> lines, TextLayout layout, Func<int, bool> isCaption)
    {
        var regions = CellTable.Find(lines).ToList();
        if (!layout.Wrapped)
        {
            return [.. regions.Concat(UnwrappedTables.Find(lines, isCaption)).OrderBy(r => r.First)];
        }

        var cells = new double[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            cells[i] = isCaption(i) || lines[i].Cell is not null ? double.NegativeInfinity : CellWeight(lines, i, layout);
        }

        for (var i = 0; i < lines.Count;)
        {
            if (cells[i] <= 0)
            {
                i++;
                continue;
            }

            var end = EndOf(cells, i);
            if (end - i >= FewestLines && cells[i..end].Count(c => c > 0) >= FewestCells)
            {
                end = WithLaterCells(cells, end);
                regions.Add((i, end));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return regions;
    }

    /// <summary>True for a line that is one cell, or part of one.</summary>
    public static bool IsCell(DocumentLine line, TextLayout layout) => layout.IsFragment(line) && !TextEnd.IsSentenceEnd(line.Text);

    private static double CellWeight(IReadOnlyList<DocumentLine> lines, int i, TextLayout layout)
    {
        if (!IsCell(lines[i], layout))
        {
            return 0;
        }

        if (!MarkerRecognizers.TryRead(lines[i].Text, out var marker))
        {
            return 1;
        }

        // 12.做好就业服务 cut off by the edge of its column is a cell; 1.设备 above 2.厂房 is a list.
        var cut = i + 1 < lines.Count && IsCell(lines[i + 1], layout) && !MarkerRecognizers.TryRead(lines[i + 1].Text, out _);
        return marker.Kind == MarkerKind.ArabicEnumeration && cut ? 0.5 : double.NegativeInfinity;
    }

    // Long descriptions do not end a table while cells come again behind them; a marker or a caption does.
    private static int WithLaterCells(double[] cells, int end)
    {
        for (var next = end; next < cells.Length && next - end < LargestGap && !double.IsNegativeInfinity(cells[next]); next++)
        {
            if (cells[next] > 0)
            {
                end = next + 1;
            }
        }

        while (end < cells.Length && cells[end] == 0 && end > 0 && cells[end - 1] > 0)
        {
            // The description of the last row.
            end++;
        }

        return end;
    }

    // Goes on while the cells of the window ahead keep their share; ends behind the last cell, or behind the description
    // that belongs to it.
    private static int EndOf(double[] cells, int first)
    {
        var end = first + 1;
        for (var i = first; i < cells.Length && !double.IsNegativeInfinity(cells[i]); i++)
        {
            var ahead = cells[i..Math.Min(cells.Length, i + Window)];
            var stop = Array.FindIndex(ahead, double.IsNegativeInfinity);
            ahead = stop > 0 ? ahead[..stop] : ahead;
            if (ahead.Sum() < CellShare * ahead.Length)
            {
                break;
            }

            end = i + ahead.Length;
        }

        while (end > first + 1 && end < cells.Length && cells[end - 1] <= 0 && cells[(end - 2)..end].All(c => c <= 0))
        {
            end--;
        }

        return end;
    }
}

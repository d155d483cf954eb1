using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>
/// Tells the tables of a file that hold data from those that only place text on the page: the frame of a web page, a box with one cell
/// to the row, the letterhead.
/// </summary>
internal static class DataTables
{
    // A cell of more lines is no cell but a page set in a frame.
    private const int LongestCell = 20;

    /// <summary>Numbers (<see cref="TableCell.Table"/>) of the tables that have cells side by side and no cell as long as a text.</summary>
    public static HashSet<int> Of(IEnumerable<SourceLine> lines) =>
        [.. lines.Where(l => l.Cell is not null && !string.IsNullOrWhiteSpace(l.Text))
            .GroupBy(l => l.Cell!.Table)
            .Where(t => t.Any(l => l.Cell!.Column > 1) && t.GroupBy(l => (l.Cell!.Row, l.Cell.Column)).All(c => c.Count() <= LongestCell)
                && t.GroupBy(l => l.Cell!.Row).Any(r => r.Select(l => l.Cell!.Column).Distinct().Skip(1).Any()))
            .Select(t => t.Key)];
}

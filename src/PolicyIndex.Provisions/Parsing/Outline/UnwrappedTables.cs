using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Finds flattened tables in a text that is not wrapped. Short lines say little there, since headings, names and entries of lists are short
/// too; a table is what has rows: numbered from 1 below a header, or regular (<see cref="RegularRows"/>).
/// </summary>
internal static partial class UnwrappedTables
{
    private const int WidestCell = 60;
    private const int FewestRows = 3;
    private const int MostHeaderCells = 10;
    private const int LongestRow = 24;

    /// <summary>Tables as ranges of line indexes, in order.</summary>
    /// <param name="lines">The body of a component.</param>
    /// <param name="ends">True for a line that no table goes beyond.</param>
    public static IEnumerable<(int First, int End)> Find(IReadOnlyList<DocumentLine> lines, Func<int, bool> ends)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (!IsCell(lines, i, ends))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < lines.Count && IsCell(lines, end, ends))
            {
                end++;
            }

            if (Numbered(lines, i, end, ends) is { } numbered)
            {
                yield return numbered;
                i = numbered.End;
            }
            else if (RegularRows.In([.. lines.Skip(i).Take(end - i)]) is not null)
            {
                yield return (i, end);
                i = end;
            }
            else
            {
                i = end;
            }
        }
    }

    // Rows may hold sentences; a number that follows the last one, a heading or a caption ends them.
    private static (int First, int End)? Numbered(IReadOnlyList<DocumentLine> lines, int first, int runEnd, Func<int, bool> ends)
    {
        var one = Enumerable.Range(first, runEnd - first).FirstOrDefault(i => IsNumber(lines[i], 1), -1);
        var header = one - first;
        if (header is < 2 or > MostHeaderCells)
        {
            return null;
        }

        var starts = new List<int> { one };
        for (var i = one + 1; i < lines.Count && i - starts[^1] <= LongestRow && !Stops(lines, i, ends); i++)
        {
            if (IsNumber(lines[i], starts.Count + 1))
            {
                starts.Add(i);
            }
        }

        if (starts.Count < FewestRows)
        {
            return null;
        }

        var end = starts[^1] + 1;
        while (end < lines.Count && end - starts[^1] < header && !Stops(lines, end, ends))
        {
            end++;
        }

        return (first, end);
    }

    private static bool Stops(IReadOnlyList<DocumentLine> lines, int i, Func<int, bool> ends) =>
        ends(i) || lines[i].Cell is not null || (MarkerRecognizers.TryRead(lines[i].Text, out var marker) && marker.Kind <= MarkerKind.ChineseParenthesis);

    private static bool IsNumber(DocumentLine line, int number) =>
        LoneNumber().Match(TextFolding.Fold(line.Text)) is { Success: true } lone && Numerals.TryParse(lone.Groups["n"].ValueSpan, out var read) && read == number;

    private static bool IsCell(IReadOnlyList<DocumentLine> lines, int i, Func<int, bool> ends)
    {
        var line = lines[i];
        return !ends(i) && line.Cell is null && line.Width <= WidestCell && !TextEnd.IsSentenceEnd(line.Text) && !line.Text.AsSpan().ContainsAny("。，；")
            && !MarkerRecognizers.TryRead(line.Text, out _);
    }

    [GeneratedRegex("^(?<n>[0-9]{1,3})[.、]?$")]
    private static partial Regex LoneNumber();
}

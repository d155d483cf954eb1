using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>
/// Where body text stands on the pages of a source that has positions: left edge, right edge by size of type, and whether
/// indents can be believed. A typesetter never pushes a line over the right edge; a converter that guesses where
/// paragraphs begin moves full lines to the right, and its indents say nothing.
/// </summary>
internal sealed class PageMeasure
{
    private const int FewestLines = 4;

    // Ems. First lines are indented by two; punctuation may hang over the edge by one.
    private const double SmallestIndent = 1.2;
    private const double LargestIndent = 4;
    private const double Overhang = 1.3;
    private const double Tolerance = 1;

    // Of a hundred indented lines two may be tables or slips.
    private const int PushedPerHundred = 2;

    private readonly double left;
    private readonly Dictionary<int, double> edges;

    private PageMeasure(double left, Dictionary<int, double> edges)
    {
        this.left = left;
        this.edges = edges;
    }

    /// <summary>Whether an indent means that a paragraph begins.</summary>
    public bool HasIndents { get; private init; }

    /// <summary>Measures lines; null without positions or with too few full lines.</summary>
    public static PageMeasure? Of(IReadOnlyList<DocumentLine> lines, Func<DocumentLine, bool> isFull) =>
        Of([.. lines.Where(isFull).Select(l => l.Source.Geometry).OfType<LineGeometry>()]) is { } measure
            ? new PageMeasure(measure.left, measure.edges) { HasIndents = !lines[0].IndentIsGuess && measure.KeepsEdges([.. lines.Select(l => l.Source.Geometry).OfType<LineGeometry>()]) }
            : null;

    /// <summary>Whether a converter guessed the indents of a source.</summary>
    public static bool GuessesIndents(IReadOnlyList<SourceLine> lines)
    {
        var printed = lines.Select(l => l.Geometry).OfType<LineGeometry>().ToList();

        // Most lines of a book are full: their right edge is the one that most lines share.
        var full = printed.GroupBy(g => SizeKey(g.FontSize)).SelectMany(size => FullLines([.. size])).ToList();
        return Of(full) is { } measure && !measure.KeepsEdges(printed);
    }

    /// <summary>True for the first line of an indented paragraph; null where the line has no position.</summary>
    public bool? IsIndented(DocumentLine line) => IndentOf(line.Source.Geometry) is { } indent ? indent >= SmallestIndent : null;

    /// <summary>True for a line that stands in the middle of the measure with room on both sides: a title, a heading, a number.</summary>
    public bool IsCentred(DocumentLine line)
    {
        if (line.Source.Geometry is not { } g || Room(g) is not var (before, after))
        {
            return false;
        }

        // A page centres on the paper where titles are set apart, on the measure where they stand in the text.
        var onPaper = Math.Abs(((g.Left + g.Right) / 2) - (g.PageWidth / 2)) < Tolerance * g.FontSize;
        return before > LargestIndent && after > LargestIndent && (onPaper || Math.Abs(before - after) < 2 * Tolerance);
    }

    /// <summary>True for a line that stands in the right half: a signature or its date.</summary>
    public bool IsAtRight(DocumentLine line) => line.Source.Geometry is { } g && Room(g) is var (before, after) && before > 2 * after && before > LargestIndent && !IsCentred(line);

    private static PageMeasure? Of(List<LineGeometry> full)
    {
        full.RemoveAll(g => g.FontSize <= 0);
        if (full.Count < FewestLines)
        {
            return null;
        }

        var lefts = full.Select(g => g.Left).Order().ToList();
        var edges = full.GroupBy(g => SizeKey(g.FontSize)).Where(g => g.Count() >= FewestLines).ToDictionary(g => g.Key, g => Median(g.Select(l => l.Right)));
        return new PageMeasure(lefts[lefts.Count / 3], edges);
    }

    // Half a point apart is the same edge.
    private static List<LineGeometry> FullLines(List<LineGeometry> lines)
    {
        var edge = lines.GroupBy(g => (int)Math.Round(g.Right * 2)).MaxBy(g => g.Count())!.Key / 2.0;
        return [.. lines.Where(g => Math.Abs(g.Right - edge) < 1)];
    }

    private bool KeepsEdges(List<LineGeometry> lines)
    {
        var (indented, pushed) = (0, 0);
        foreach (var line in lines)
        {
            if (IndentOf(line) is >= SmallestIndent and <= LargestIndent)
            {
                indented++;
                pushed += Room(line) is (_, < -Overhang) ? 1 : 0;
            }
        }

        return pushed * 100 <= indented * PushedPerHundred;
    }

    private (double Before, double After)? Room(LineGeometry line) =>
        edges.TryGetValue(SizeKey(line.FontSize), out var edge) && line.FontSize > 0 ? ((line.Left - left) / line.FontSize, (edge - line.Right) / line.FontSize) : null;

    private double? IndentOf(LineGeometry? line) => line is { FontSize: > 0 } ? (line.Left - left) / line.FontSize : null;

    private static int SizeKey(double size) => (int)Math.Round(size * 2);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

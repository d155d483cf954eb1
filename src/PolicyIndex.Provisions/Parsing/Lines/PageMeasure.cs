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
    public static PageMeasure? Of(IReadOnlyList<DocumentLine> lines, Func<DocumentLine, bool> isFull)
    {
        var full = lines.Where(l => l.Source.Geometry is { FontSize: > 0 } && isFull(l)).Select(l => l.Source.Geometry!).ToList();
        if (full.Count < FewestLines)
        {
            return null;
        }

        var lefts = full.Select(g => g.Left).Order().ToList();
        var edges = full.GroupBy(g => SizeKey(g.FontSize)).Where(g => g.Count() >= FewestLines).ToDictionary(g => g.Key, g => Median(g.Select(l => l.Right)));
        var measure = new PageMeasure(lefts[lefts.Count / 3], edges);
        var indented = lines.Where(l => measure.IndentOf(l) is >= SmallestIndent and <= LargestIndent).ToList();
        var pushed = indented.Count(measure.IsPushedOut);
        return new PageMeasure(measure.left, edges) { HasIndents = pushed * 100 <= indented.Count * PushedPerHundred };
    }

    /// <summary>The same measure for a part of a document whose indents are guessed elsewhere.</summary>
    public PageMeasure Within(PageMeasure? whole) => new(left, edges) { HasIndents = HasIndents && whole is not { HasIndents: false } };

    /// <summary>True for the first line of an indented paragraph; null where the line has no position.</summary>
    public bool? IsIndented(DocumentLine line) => IndentOf(line) is { } indent ? indent >= SmallestIndent : null;

    /// <summary>True for a line that stands in the middle of the measure with room on both sides: a title, a heading, a number.</summary>
    public bool IsCentred(DocumentLine line)
    {
        if (Room(line) is not var (before, after) || line.Source.Geometry is not { } g)
        {
            return false;
        }

        // A page centres on the paper where titles are set apart, on the measure where they stand in the text.
        var onPaper = Math.Abs(((g.Left + g.Right) / 2) - (g.PageWidth / 2)) < Tolerance * g.FontSize;
        return before > LargestIndent && after > LargestIndent && (onPaper || Math.Abs(before - after) < 2 * Tolerance);
    }

    /// <summary>True for a line that stands in the right half: a signature or its date.</summary>
    public bool IsAtRight(DocumentLine line) => Room(line) is var (before, after) && before > 2 * after && before > LargestIndent && !IsCentred(line);

    private (double Before, double After)? Room(DocumentLine line) =>
        line.Source.Geometry is { FontSize: > 0 } g && edges.TryGetValue(SizeKey(g.FontSize), out var edge) ? ((g.Left - left) / g.FontSize, (edge - g.Right) / g.FontSize) : null;

    private bool IsPushedOut(DocumentLine line) => Room(line) is (_, < -Overhang);

    private double? IndentOf(DocumentLine line) => line.Source.Geometry is { FontSize: > 0 } g ? (g.Left - left) / g.FontSize : null;

    private static int SizeKey(double size) => (int)Math.Round(size * 2);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>A page as its file sets it, drawn from the places of its lines: the file itself is never run through a renderer.</summary>
/// <param name="Number">Number of the page.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PrintedPage(int Number, double Width, double Height, IReadOnlyList<PrintedLine> Lines)
{
    private const int MostPages = 3;

    /// <summary>The pages on which a unit stands, three at most; none where the format has no places.</summary>
    public static IReadOnlyList<PrintedPage> Of(IEnumerable<OriginalLine> lines) =>
        [.. lines.Where(l => l is { Page: not null, Geometry: not null }).GroupBy(l => l.Page!.Value)
            .Where(page => page.Any(l => l.Own.Length > 0))
            .Take(MostPages)
            .Select(page => new PrintedPage(page.Key, page.First().Geometry!.PageWidth, page.First().Geometry!.PageHeight, [.. page.Where(l => l.Text.Length > 0).Select(PrintedLine.Of)]))];
}

/// <summary>A line of a page.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Baseline, from the top.</param>
/// <param name="Length">From the left to the right edge.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="MarkX">Left edge of what belongs to the unit.</param>
/// <param name="MarkLength">How far that goes; 0 where nothing of the line belongs to it.</param>
internal sealed record PrintedLine(string Text, double X, double Y, double Length, double Size, double MarkX, double MarkLength)
{
    public static PrintedLine Of(OriginalLine line)
    {
        var at = line.Geometry!;
        var length = Math.Max(1, at.Right - at.Left);
        var each = length / line.Text.Length;
        return new PrintedLine(line.Text, Round(at.Left), Round(at.PageHeight - at.Baseline), Round(length), Round(at.FontSize), Round(at.Left + (line.Before.Length * each)), Round(line.Own.Length * each));
    }

    private static double Round(double value) => Math.Round(value, 1);
}

using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>
/// Tells page numbers and running heads from content and where pages begin. A lone number is a page number where it
/// fits the count of pages so far or stands between halves of a sentence; a lone number among short lines is a row of a table.
/// </summary>
internal static partial class PageFurniture
{
    public const string PageNumber = "page-number";
    public const string RunningHead = "running-head";

    // Printed lines, fewer than on any page but the last of a part.
    private const int ShortestPage = 12;

    // Share of the page's height: 19 mm of A4, where official documents leave 35 (GB/T 9704 §5.2).
    private const double Margin = 0.065;

    /// <summary>The content lines of a source, and the furniture lines with their reason.</summary>
    public sealed record Separated(IReadOnlyList<DocumentLine> Lines, IReadOnlyList<(SourceLine Line, string Reason)> Furniture);

    public static Separated Separate(IReadOnlyList<SourceLine> source)
    {
        var paged = source.Any(l => l.Page is not null);
        var heads = paged ? RepeatedHeads(source) : [];
        var spaceStartsPage = !paged && LeadingSpaceStartsPage(source);
        var printed = source.Where(l => !string.IsNullOrWhiteSpace(l.Text)).ToList();
        var guessed = PageMeasure.GuessesIndents(printed);
        var tables = DataTables.Of(printed);
        // Where half of the lines are centred, that is the page and not the line.
        var hasSettings = printed.Count(l => l.Cell is null && l.Setting is (LineSetting.Heading or LineSetting.Centred)) * 2 < printed.Count(l => l.Cell is null);
        var lines = new List<DocumentLine>(printed.Count);
        var furniture = new List<(SourceLine, string)>();
        var pages = 0;
        var newPage = true;
        for (var i = 0; i < printed.Count; i++)
        {
            var line = printed[i];
            var previous = i > 0 ? printed[i - 1] : null;
            var breaksPage = paged ? previous is not null && previous.Page != line.Page : spaceStartsPage && char.IsWhiteSpace(line.Text[0]);
            if (breaksPage || i == 0)
            {
                pages = line.Page ?? pages + 1;
                newPage = true;
            }

            if (heads.Contains((line.Page, line.Number)))
            {
                furniture.Add((line, RunningHead));
                continue;
            }

            if (line.Cell is null && IsPageNumber(printed, i, paged, pages, out var number))
            {
                furniture.Add((line, PageNumber));

                // The page that follows a printed number has no other sign of its beginning.
                newPage = true;
                pages = paged ? pages : Math.Max(pages + 1, number);

                continue;
            }

            lines.Add(new DocumentLine(line, newPage, guessed, line.Cell is { } cell && tables.Contains(cell.Table), hasSettings));
            newPage = false;
        }

        return new Separated(lines, furniture);
    }

    private static bool IsPageNumber(List<SourceLine> lines, int i, bool paged, int pages, out int number)
    {
        var text = lines[i].Text.Trim();
        number = 0;
        if (text.Length > 16)
        {
            return false;
        }

        var atEdge = i == 0 || i == lines.Count - 1 || (paged && (lines[i - 1].Page != lines[i].Page || lines[i + 1].Page != lines[i].Page));
        if (DecoratedNumber().Match(text) is { Success: true } decorated)
        {
            number = int.Parse(decorated.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            return !paged || atEdge || text.Contains('第', StringComparison.Ordinal);
        }

        if (!PlainNumber().IsMatch(text))
        {
            return false;
        }

        number = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        if (paged && atEdge)
        {
            return true;
        }

        if (CountsRows(lines, i, number))
        {
            return false;
        }

        // A print of a text that was extracted from pages carries their numbers in the middle of its own. Printed numbers and counted pages drift apart by covers and contents pages, never by much.
        var fits = number >= pages - 2 && number <= pages + 3 + (pages / 10);
        var splitsProse = i > 0 && i + 1 < lines.Count && TextWidth.Of(lines[i - 1].Text.Trim()) >= 40 && (TextWidth.Of(lines[i + 1].Text.Trim()) >= 40 || TextEnd.IsFullStop(lines[i + 1].Text.AsSpan().TrimEnd()))
            && !TextEnd.IsSentenceEnd(lines[i - 1].Text.AsSpan().TrimEnd());
        return (fits && !AmongCells(lines, i)) || splitsProse;
    }

    // 1, 2 and 3 a few lines apart count rows; no page is that short.
    private static bool CountsRows(List<SourceLine> lines, int i, int number) =>
        Enumerable.Range(Math.Max(0, i - ShortestPage), Math.Min(i, ShortestPage)).Any(j => IsLone(lines[j], number - 1))
        || Enumerable.Range(i + 1, Math.Min(ShortestPage, lines.Count - i - 1)).Any(j => IsLone(lines[j], number + 1));

    private static bool IsLone(SourceLine line, int number) =>
        number > 0 && PlainNumber().IsMatch(line.Text.Trim()) && int.Parse(line.Text.Trim(), System.Globalization.CultureInfo.InvariantCulture) == number;

    private static bool IsNumber(string text) => PlainNumber().IsMatch(text.Trim()) || DecoratedNumber().IsMatch(text.Trim());

    private static bool AmongCells(List<SourceLine> lines, int i)
    {
        var near = new[] { i - 2, i - 1, i + 1, i + 2 }.Where(n => n >= 0 && n < lines.Count).ToList();
        return near.Count(n => TextWidth.Of(lines[n].Text.Trim()) <= 16) * 2 > near.Count;
    }

    // A leading space is a page start where it is rare; where it is common it is the indent of paragraphs.
    private static bool LeadingSpaceStartsPage(IReadOnlyList<SourceLine> source)
    {
        var printed = 0;
        var spaced = 0;
        foreach (var line in source)
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                printed++;
                spaced += char.IsWhiteSpace(line.Text[0]) ? 1 : 0;
            }
        }

        return spaced * 10 <= printed;
    }

    // The first or last line of a page that recurs, digits aside, on at least three pages and a third of a stretch of them,
    // and stands apart from the text: the head of a table that begins each page, or the title of a form, is no furniture.
    private static HashSet<(int? Page, int Number)> RepeatedHeads(IReadOnlyList<SourceLine> source)
    {
        var edges = new List<(string Key, SourceLine Line)>();
        foreach (var page in source.Where(l => !string.IsNullOrWhiteSpace(l.Text)).GroupBy(l => l.Page))
        {
            var lines = page.ToList();
            if (StandsApart(lines, 0, 1))
            {
                edges.Add((EdgeKey("top", lines[0]), lines[0]));
            }

            if (lines.Count > 1 && StandsApart(lines, lines.Count - 1, lines.Count - 2))
            {
                edges.Add((EdgeKey("bottom", lines[^1]), lines[^1]));
            }
        }

        var bodySize = BodySize(source);
        var heads = edges.Where(e => IsInMargin(e.Line, bodySize) && !IsNumber(e.Line.Text)).Select(e => (e.Line.Page, e.Line.Number)).ToHashSet();
        foreach (var group in edges.GroupBy(e => e.Key))
        {
            var found = group.Select(g => g.Line).ToList();
            var stretch = found[^1].Page!.Value - found[0].Page!.Value + 1;
            if (found.Count >= 3 && found.Count * 3 >= stretch && TextFolding.Fold(found[0].Text).Any(c => !char.IsAsciiDigit(c)) && !AttachmentLabel().IsMatch(TextFolding.Fold(found[0].Text)) && !TextEnd.IsSentenceEnd(found[0].Text.AsSpan().TrimEnd()))
            {
                heads.UnionWith(found.Select(l => (l.Page, l.Number)));
            }
        }

        return heads;
    }

    // The outer margin holds no text; what is set small in it, apart from the text, heads or foots the page, also just once.
    private static bool IsInMargin(SourceLine line, double bodySize) =>
        line.Geometry is { } g && g.FontSize < 0.95 * bodySize && (g.PageHeight - g.Baseline < Margin * g.PageHeight || g.Baseline < Margin * g.PageHeight);

    private static double BodySize(IReadOnlyList<SourceLine> source)
    {
        var sizes = source.Select(l => l.Geometry?.FontSize).OfType<double>().Order().ToList();
        return sizes.Count > 0 ? sizes[sizes.Count / 2] : 0;
    }

    // Farther from its neighbour than lines of the page are from each other; where nothing can be measured it may be.
    private static bool StandsApart(List<SourceLine> page, int edge, int neighbour)
    {
        if (page.Count < 4 || page[edge].Geometry is not { } g || page[neighbour].Geometry is not { } next)
        {
            return true;
        }

        var gaps = new List<double>();
        for (var i = 1; i < page.Count; i++)
        {
            if (page[i - 1].Geometry is { } above && page[i].Geometry is { } below)
            {
                gaps.Add(above.Baseline - below.Baseline);
            }
        }

        gaps.Sort();
        return Math.Abs(g.Baseline - next.Baseline) > 1.2 * gaps[gaps.Count / 2];
    }

    private static string EdgeKey(string edge, SourceLine line) => edge + Digits().Replace(TextFolding.Fold(line.Text), "#");

    [GeneratedRegex(@"^(?:[-—–－·•]\s*(?<n>[0-9]{1,4})\s*[-—–－·•]|第\s*(?<n>[0-9]{1,4})\s*页(?:\s*[，,/]?\s*共\s*[0-9]+\s*页)?|(?<n>[0-9]{1,4})\s*/\s*[0-9]{1,4})$")]
    private static partial Regex DecoratedNumber();

    [GeneratedRegex("^[0-9]{1,4}$")]
    private static partial Regex PlainNumber();

    // 附件1, 附件2 and 附件3 of a page each stand at the top of three pages and are no running head.
    [GeneratedRegex("^附件[0-9一二三四五六七八九十]*:?$")]
    private static partial Regex AttachmentLabel();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}

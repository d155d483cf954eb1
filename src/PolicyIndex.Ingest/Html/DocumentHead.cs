using AngleSharp.Dom;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Ingest.Html;

/// <summary>Gives a document the title and number that its page prints outside the text, and takes away a title printed twice.</summary>
internal static class DocumentHead
{
    private const int TitleLines = 6;

    // Where a number can stand: below the title, or between a long letterhead and it.
    private const int NumberLines = 12;

    public static List<PageLine> Complete(List<PageLine> lines, IDocument page, MetadataTable metadata)
    {
        // 《政府网站网页标签规范》 names ArticleTitle; a heading of the first level is the next best.
        var title = page.QuerySelector("meta[name='ArticleTitle' i]")?.GetAttribute("content") ?? metadata.Title ?? page.QuerySelector("h1")?.TextContent;
        title = string.Join(' ', (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        lines = WithoutDouble(lines);
        var (_, end) = PlaceOfTitle(lines, title);
        if (end == 0 && title.Length > 0)
        {
            lines.Insert(0, new PageLine(title));
            end = 1;
        }

        if (metadata.Number is { } number && DocumentNumber.TryParse(number, out _))
        {
            number = BelowTitle(number, title);
            if (!lines.Take(NumberLines).Any(l => DocumentNumber.TryParse(l.Text, out _) || string.Equals(Folded(l.Text), Folded(number), StringComparison.Ordinal)))
            {
                lines.Insert(end, new PageLine(number));
            }
        }

        return lines;
    }

    // The table says 某某令第12号; an order has its name as the title and 第12号 below.
    private static string BelowTitle(string number, string title) =>
        title.EndsWith('令') && number.LastIndexOf('令') is >= 0 and var order ? number[(order + 1)..] : number;

    /// <summary>The lines near the top that together are the title, as first and end; two zeros where there are none.</summary>
    private static (int First, int End) PlaceOfTitle(List<PageLine> lines, string title)
    {
        var wanted = Folded(title);
        for (var first = 0; first < Math.Min(lines.Count, TitleLines) && wanted.Length > 0; first++)
        {
            var joined = "";
            for (var i = first; i < Math.Min(lines.Count, first + TitleLines) && joined.Length < wanted.Length; i++)
            {
                joined += Folded(lines[i].Text);
                if (string.Equals(joined, wanted, StringComparison.Ordinal))
                {
                    return (first, i + 1);
                }
            }
        }

        return (0, 0);
    }

    // Pages print the title as their heading and again, often over several lines, as the first of the text.
    private static List<PageLine> WithoutDouble(List<PageLine> lines)
    {
        if (lines.Count > 1 && PlaceOfTitle(lines[1..], lines[0].Text) is (var first, > 0 and var end))
        {
            lines.RemoveRange(first + 1, end - first);
        }

        return lines;
    }

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

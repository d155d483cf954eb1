using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Unbroken;

/// <summary>
/// Gives a text back the line breaks it lost, as one pasted in a single line: 第一章 总则第一条 …。第二条 …. A line is cut where markers
/// begin sentences and count up, each the next of its form; 依照第五条 stands inside a sentence and cuts nothing.
/// </summary>
internal static class UnbrokenText
{
    // No page holds 50 ideographs side by side: such a line was not wrapped.
    private const int WidestPage = 100;
    private const int FewLines = 3;
    private const int FewestUnits = 2;

    /// <summary>The lines, those that hold several units cut before each of them.</summary>
    public static IReadOnlyList<DocumentLine> Part(IReadOnlyList<DocumentLine> lines)
    {
        var total = lines.Sum(l => l.Text.Length);
        List<DocumentLine>? parted = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var cuts = Cuts(lines[i], lines.Count, total);
            if (cuts.Count > 0 && parted is null)
            {
                parted = [.. lines.Take(i)];
            }

            parted?.AddRange(Pieces(lines[i], cuts));
        }

        return parted ?? lines;
    }

    /// <summary>Says of each printed line of a document that it was cut, and into how many.</summary>
    public static void Report(IReadOnlyList<DocumentLine> lines, DiagnosticLog log)
    {
        foreach (var printed in lines.GroupBy(l => (l.Source.Page, l.Source.Number)).Where(g => g.Any(l => l.ContinuesPrinted)))
        {
            log.Add("line-breaks-restored", $"原文一行连写多个条目，按编号断开，共 {printed.Count()} 段。", printed.First().Whole);
        }
    }

    private static SortedSet<int> Cuts(DocumentLine line, int lineCount, int total)
    {
        if (line.Cell is not null)
        {
            return [];
        }

        var text = line.Text;
        var unwrapped = line.Width > WidestPage || lineCount <= FewLines;
        var articles = MarkerRuns.Articles(text);
        if (unwrapped && articles.Count >= FewestUnits)
        {
            return CutsOf(text, articles);
        }

        if (articles is [var first] && first.Start > 0 && MarkerRuns.DivisionsBefore(text, first.Start) is [0, ..] divisions)
        {
            // 第二章 职责第三条 …: a heading glued to its first article.
            return [.. divisions.Skip(1), first.Start];
        }

        // 一、 also numbers the parts of a sentence: only where the line is most of the text it is the text's own.
        var headings = unwrapped && line.Text.Length * 2 > total ? MarkerRuns.Sequence(text, 0, text.Length, MarkerKind.ChineseEnumeration) : [];
        return headings.Count >= FewestUnits ? CutsOf(text, headings) : [];
    }

    private static SortedSet<int> CutsOf(string text, IReadOnlyList<MarkerRuns.Place> units)
    {
        var cuts = new SortedSet<int>(units.Select(u => u.Start));
        if (units[0].Kind == MarkerKind.Article)
        {
            cuts.UnionWith(units.SelectMany(u => MarkerRuns.DivisionsBefore(text, u.Start)));
        }

        cuts.UnionWith(UnbrokenHead.Cuts(text[..cuts.Min]));
        foreach (var (i, unit) in units.Index())
        {
            var end = i + 1 < units.Count ? units[i + 1].Start : text.Length;
            AddItems(text, unit.End, end, cuts);
        }

        cuts.UnionWith(UnbrokenTail.Cuts(text, units[^1].End));
        cuts.Remove(0);
        return cuts;
    }

    // （一） of a unit, and 1. of the unit or of each of its （一）.
    private static void AddItems(string text, int from, int end, SortedSet<int> cuts)
    {
        var items = MarkerRuns.Sequence(text, from, end, MarkerKind.ChineseParenthesis);
        cuts.UnionWith(items.Select(i => i.Start));
        var bounds = items.Select(i => i.End).Prepend(from).ToList();
        foreach (var (i, start) in bounds.Index())
        {
            var stop = i < items.Count ? items[i].Start : end;
            cuts.UnionWith(MarkerRuns.Sequence(text, start, stop, MarkerKind.ArabicEnumeration).Select(n => n.Start));
        }
    }

    private static IEnumerable<DocumentLine> Pieces(DocumentLine line, SortedSet<int> cuts)
    {
        var from = 0;
        foreach (var cut in cuts.Append(line.Text.Length))
        {
            if (!string.IsNullOrWhiteSpace(line.Text[from..cut]))
            {
                yield return from == 0 && cut == line.Text.Length ? line : line.Part(from, cut);
            }

            from = cut;
        }
    }
}

using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Divisions without a number: 总则, 执法程序, 附则, each alone on a line above an article. 总则 above 第一条 shows the habit; where chapters are
/// numbered, or without it, such a line is text, only 附则 heads the last articles everywhere.
/// </summary>
internal static class UnnumberedDivisions
{
    private const int WidestHead = 32;

    /// <summary>Line indexes of the heads.</summary>
    public static HashSet<int> Find(IReadOnlyList<DocumentLine> lines)
    {
        var heads = Enumerable.Range(0, lines.Count).Where(i => IsAboveArticle(lines, i)).ToList();
        var general = heads.FindIndex(i => TextFolding.Fold(lines[i].Text) is "总则" or "一般规定");
        var habit = general >= 0 && ReadAt(lines, heads[general] + 1).Number == 1 && !lines.Any(l => MarkerRecognizers.TryRead(l.Text, out var marker) && marker.Kind is MarkerKind.Chapter or MarkerKind.Section);
        return [.. heads.Where(i => habit || TextFolding.Fold(lines[i].Text) == "附则")];
    }

    private static bool IsAboveArticle(IReadOnlyList<DocumentLine> lines, int i)
    {
        var line = lines[i];
        return line.Cell is null && line.Width <= WidestHead && i + 1 < lines.Count && ReadAt(lines, i + 1).Kind == MarkerKind.Article
            && (i == 0 || TextEnd.IsSentenceEnd(lines[i - 1].Text) || TextFolding.Fold(line.Text) == "附则")
            && !line.Text.AsSpan().ContainsAny("。，；：、（(") && !MarkerRecognizers.TryRead(line.Text, out _);
    }

    private static Marker ReadAt(IReadOnlyList<DocumentLine> lines, int i) => MarkerRecognizers.TryRead(lines[i].Text, out var marker) ? marker : default;
}

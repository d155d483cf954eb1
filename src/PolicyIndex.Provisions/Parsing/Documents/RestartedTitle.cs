using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;
using PolicyIndex.Provisions.Parsing.Metadata;

namespace PolicyIndex.Provisions.Parsing.Documents;

/// <summary>
/// The title of a text that has neither number nor date nor signature, in a file without pages. It names its place or office, and the
/// numbering says that it begins something: 一、 comes again below it. What the text before announces or lists is a part of that text.
/// </summary>
internal static class RestartedTitle
{
    private const int MostLines = 4;
    private const int MostOpeningLines = 12;

    /// <summary>Number of lines of the title that begins at a line; 0 without one.</summary>
    /// <param name="lines">The source.</param>
    /// <param name="carrier">First line of the document that holds the line so far.</param>
    /// <param name="bodyFirst">Line after its title.</param>
    /// <param name="first">First line of the title.</param>
    public static int LinesAt(IReadOnlyList<DocumentLine> lines, int carrier, int bodyFirst, int first)
    {
        var joined = "";
        for (var k = 0; k < MostLines && first + k + 1 < lines.Count && CanBeTitle(lines[first + k]); k++)
        {
            joined += TextFolding.Fold(lines[first + k].Text);
            if (NamesPlace(joined) && TitlePattern.EndsLikeTitle(joined) && !CanBeTitle(lines[first + k + 1]))
            {
                return Restarts(lines, bodyFirst, first, first + k + 1) && !IsPartOf(lines, carrier, bodyFirst, first, joined) ? k + 1 : 0;
            }
        }

        return 0;
    }

    private static bool CanBeTitle(DocumentLine line) =>
        line.Cell is null && line.Width <= TitlePattern.WidestLine && !TextEnd.IsSentenceEnd(line.Text) && !line.Text.AsSpan().ContainsAny("。，；：") && line.Text[0] is not ('（' or '(' or '附')
        && !MarkerRecognizers.TryRead(line.Text, out _) && !CalendarDate.TryReadAlone(line.Text, out _) && !SignatureLine.IsOffice(line.Text);

    private static bool NamesPlace(string title) => Territory.ProvinceNamedIn(title) is not null || TitlePattern.IsDocumentTitle(title);

    private static bool Restarts(IReadOnlyList<DocumentLine> lines, int bodyFirst, int titleFirst, int titleEnd) =>
        Enumerable.Range(bodyFirst, titleFirst - bodyFirst).Any(i => IsFirst(lines[i]))
        && Enumerable.Range(titleEnd, Math.Min(MostOpeningLines, lines.Count - titleEnd)).Select(i => lines[i]).FirstOrDefault(l => MarkerRecognizers.TryRead(l.Text, out _)) is { } marked && IsFirst(marked);

    private static bool IsFirst(DocumentLine line) =>
        line.Cell is null && MarkerRecognizers.TryRead(line.Text, out var marker) && marker is { Kind: MarkerKind.ChineseEnumeration, Number: 1, Doubtful: false };

    // The instrument of the notice before it, or an attachment that its list names.
    private static bool IsPartOf(IReadOnlyList<DocumentLine> lines, int carrier, int bodyFirst, int first, string title)
    {
        var head = string.Concat(lines.Skip(carrier).Take(bodyFirst - carrier).Select(l => l.Text));
        if (TitlePattern.Instrument(head) is { } instrument && InstrumentBeginning.Find([.. lines.Skip(carrier).Take(first - carrier)], bodyFirst - carrier, instrument) is null)
        {
            return true;
        }

        return Unquoted(lines.Skip(bodyFirst).Take(first - bodyFirst)).Contains(Bare(title), StringComparison.Ordinal);
    }

    private static string Unquoted(IEnumerable<DocumentLine> lines) => Bare(string.Concat(lines.Select(l => TextFolding.Fold(l.Text))));

    private static string Bare(string title) => string.Concat(title.Where(c => c is not ('《' or '》' or '<' or '>')));
}

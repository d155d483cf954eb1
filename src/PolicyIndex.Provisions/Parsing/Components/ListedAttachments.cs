using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>The titles that a list of attachments names: where one stands alone behind the signature or a text that has ended, the attachment begins there, though its label is missing.</summary>
internal sealed partial class ListedAttachments
{
    private const int MostListLines = 30;
    private const int MostTitleLines = 3;
    private const int ShortestTitle = 5;

    private readonly int listEnd;
    private readonly HashSet<string> titles;

    private ListedAttachments(int listEnd, HashSet<string> titles) => (this.listEnd, this.titles) = (listEnd, titles);

    /// <summary>Reads the list of a document; the instrument, which some lists name, is no attachment.</summary>
    public static ListedAttachments Of(IReadOnlyList<DocumentLine> lines, int from, ComponentBounds.Bound? instrument)
    {
        var first = Enumerable.Range(from, Math.Max(0, lines.Count - from)).FirstOrDefault(i => lines[i].Cell is null && ComponentBounds.IsAnnouncement(lines, i), -1);
        if (first < 0)
        {
            return new ListedAttachments(lines.Count, []);
        }

        var titles = new Dictionary<int, string>();
        var end = first;
        var number = 0;
        for (; end < lines.Count && end - first < MostListLines && !CalendarDate.TryReadAlone(lines[end].Text, out _); end++)
        {
            var folded = TextFolding.Fold(lines[end].Text);
            var begins = Beginning().Match(folded);
            if (begins.Length > 0 || (end > first && SignatureLine.IsOffice(lines[end].Text)))
            {
                number++;
            }

            titles[number] = titles.GetValueOrDefault(number, "") + Comparable(folded[begins.Length..]);
        }

        // What has its label needs no title to be found by.
        foreach (var labelled in Enumerable.Range(end, lines.Count - end).Select(i => ComponentBounds.ReadLabel(lines, i)).OfType<int>())
        {
            titles.Remove(Math.Max(1, labelled));
        }

        var carried = instrument is null ? "" : Joined(lines, instrument.TitleFirst, instrument.TitleEnd);
        return new ListedAttachments(end, [.. titles.Values.Where(t => t.Length >= ShortestTitle && t != carried)]);
    }

    /// <summary>Number of lines of a listed title that begins at a line; 0 without one.</summary>
    public int TitleLinesAt(IReadOnlyList<DocumentLine> lines, int first)
    {
        if (first <= listEnd || titles.Count == 0 || lines[first].Cell is not null || InstrumentBeginning.IsBareLabel(lines[first - 1])
            || !(lines[first].StartsPage || SetApart.At(lines, first) || CalendarDate.TryReadAlone(lines[first - 1].Text, out _) || lines[first - 1].Cell is not null || TextEnd.IsFullStop(lines[first - 1].Text) || lines[first - 1].Text[^1] is '）' or ')'))
        {
            return 0;
        }

        return Enumerable.Range(1, Math.Min(MostTitleLines, lines.Count - first - 1)).FirstOrDefault(count => titles.Contains(Joined(lines, first, first + count)));
    }

    private static string Joined(IReadOnlyList<DocumentLine> lines, int first, int end) =>
        Comparable(TextFolding.Fold(string.Concat(lines.Skip(first).Take(end - first).Select(l => l.Text))));

    private static string Comparable(string folded) => Noise().Replace(folded, "");

    [GeneratedRegex("^(?:附件[0-9]*:?)?(?:[0-9]{1,2}[.、])?")]
    private static partial Regex Beginning();

    [GeneratedRegex("[《》<>\"()\\[\\]、,;。.·-]")]
    private static partial Regex Noise();
}

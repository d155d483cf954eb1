using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>
/// Finds where the components of a document begin: the instrument, by the title that the notice or order announces, and
/// the attachments, by their 附件 label. A list of attachments inside the notice begins none.
/// </summary>
internal static partial class ComponentBounds
{
    /// <summary>An announced or labelled beginning.</summary>
    /// <param name="First">Its first line, the label included.</param>
    /// <param name="TitleFirst">First line of its title.</param>
    /// <param name="TitleEnd">Line after its title.</param>
    /// <param name="Attachment">Its number for an attachment (0 for 附件 without number), null for the instrument.</param>
    public sealed record Bound(int First, int TitleFirst, int TitleEnd, int? Attachment);

    public static List<Bound> Find(IReadOnlyList<DocumentLine> lines, int bodyFirst, Bound? instrument)
    {
        var bounds = new List<Bound>();
        if (instrument is not null)
        {
            bounds.Add(instrument);
        }

        var lastAttachment = 0;
        var unlabelled = ListedAttachments.Of(lines, bodyFirst, instrument);
        for (var i = Math.Max(bodyFirst, instrument?.TitleEnd ?? 0); i < lines.Count; i++)
        {
            if (unlabelled.TitleLinesAt(lines, i) is > 0 and var titleLines)
            {
                bounds.Add(new Bound(i, i, i + titleLines, ++lastAttachment));
                i += titleLines - 1;
                continue;
            }

            if (lines[i].Cell is not null || ReadLabel(lines, i) is not { } number || IsAnnouncement(lines, i) || !(number == 0 || number == lastAttachment + 1 || (number == 1 && lastAttachment == 0)))
            {
                continue;
            }

            var label = AttachmentLabel().Match(TextFolding.Fold(lines[i].Text));
            var titleFirst = label.Groups["rest"].Length > 0 ? i : i + 1;
            bounds.Add(new Bound(i, titleFirst, AttachmentTitleEnd(lines, titleFirst), number == 0 ? lastAttachment + 1 : number));
            lastAttachment = number == 0 ? lastAttachment + 1 : number;
        }

        return bounds;
    }

    /// <summary>True for the beginning of a list of attachments: 附件：1.…, or 附件： above numbered names before the signature.</summary>
    public static bool IsAnnouncement(IReadOnlyList<DocumentLine> lines, int i)
    {
        var folded = TextFolding.Fold(lines[i].Text);
        if (!folded.StartsWith("附件", StringComparison.Ordinal))
        {
            return false;
        }

        if (AnnouncedOnLine().IsMatch(folded))
        {
            return !lines[i].StartsPage || FollowedByDate(lines, i);
        }

        return InstrumentBeginning.IsBareLabel(lines[i]) && i + 1 < lines.Count && ListEntry().IsMatch(TextFolding.Fold(lines[i + 1].Text)) && FollowedByDate(lines, i);
    }

    // A signature and its date follow a list within a few lines, and nothing that reads like text stands between.
    private static bool FollowedByDate(IReadOnlyList<DocumentLine> lines, int i)
    {
        for (var j = i + 1; j < lines.Count && j <= i + 40; j++)
        {
            if (CalendarDate.TryReadAlone(lines[j].Text, out _))
            {
                return true;
            }

            if (TextEnd.IsFullStop(lines[j].Text) && lines[j].Width > 60)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Number of the attachment whose label a line is, 0 for 附件 without one; null where it is none.</summary>
    public static int? ReadLabel(IReadOnlyList<DocumentLine> lines, int i)
    {
        var match = AttachmentLabel().Match(TextFolding.Fold(lines[i].Text));
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["n"].Value;
        var number = digits.Length == 0 ? 0 : Numerals.TryParse(digits, out var read) ? read : -1;
        var rest = match.Groups["rest"].Value;
        var titled = rest.Length == 0 || (number > 0 && (lines[i].StartsPage || SetApart.At(lines, i)) && rest.Length <= 40 && !rest.AsSpan().ContainsAny("。，、；"));
        var placed = lines[i].StartsPage || i == 0 || SetApart.At(lines, i) || lines[i - 1].Cell is not null || lines[i - 1].Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || TextEnd.IsSentenceEnd(lines[i - 1].Text) || lines[i - 1].Width < 60;
        return number >= 0 && titled && placed ? number : null;
    }

    private static int AttachmentTitleEnd(IReadOnlyList<DocumentLine> lines, int first)
    {
        var end = first;
        while (end < lines.Count && end - first < 3 && !(end > first && lines[end].StartsPage)
            && !TextEnd.IsSentenceEnd(lines[end].Text) && !lines[end].Text.AsSpan().ContainsAny("。；") && !Markers.MarkerRecognizers.TryRead(lines[end].Text, out _))
        {
            var folded = TextFolding.Fold(lines[end].Text);
            if (end > first && !ParenthesisLine().IsMatch(folded) && !ContinuesTitle(lines[end - 1], lines[end]))
            {
                break;
            }

            end++;
        }

        return end;
    }

    // The second line of a title, not a header cell or a first paragraph: the first line is long and the title ends like one.
    private static bool ContinuesTitle(DocumentLine previous, DocumentLine line) =>
        previous.IsSetAsTitle == line.IsSetAsTitle && line.Cell is null && previous.Width >= 24 && line.Width <= previous.Width && !TitlePattern.EndsLikeTitle(TextFolding.Fold(previous.Text)) && !Captions.EndsLikeForm(TextFolding.Fold(previous.Text)) && !line.Text.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"^附件(?<n>[0-9一二三四五六七八九十]{0,3})(?:[:.]?$|[:.]?(?<rest>[^:0-9].*)$)")]
    private static partial Regex AttachmentLabel();

    [GeneratedRegex(@"^附件[0-9]*:.+")]
    private static partial Regex AnnouncedOnLine();

    [GeneratedRegex(@"^[0-9]+[.、]")]
    private static partial Regex ListEntry();

    [GeneratedRegex(@"^\(.+\)$")]
    private static partial Regex ParenthesisLine();
}

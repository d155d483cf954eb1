using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Documents;

/// <summary>
/// Finds where documents begin in a source that may hold many. A document begins with a title that names its issuer,
/// followed by its number, or without one at a boundary: the top of a page, the end of a dated signature, a divider; or, in a file without
/// pages, behind the end of a text where the file sets it apart or its date or addressees follow.
/// The title of an instrument that a notice carries names no issuer and begins nothing.
/// </summary>
internal static partial class DocumentSplitter
{
    private const int MostTitleLines = 7;
    private const int MostCarrierLines = 40;

    public static (IReadOnlyList<DocumentSpan> Documents, IReadOnlyList<(int First, int End)> Dividers) Split(IReadOnlyList<DocumentLine> lines)
    {
        var starts = new SortedDictionary<int, (int TitleLines, int NumberLine)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsNumberLine(lines, i) && TitleAbove(lines, i) is { } first)
            {
                starts[first] = (i - first, i);
            }
        }

        var titleEnd = -1;
        var carrier = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (starts.TryGetValue(i, out var known))
            {
                (carrier, titleEnd) = (i, Math.Max(titleEnd, i + known.TitleLines));
            }
            else if (i > titleEnd && (IsBoundary(lines, i) || MayEndDocument(lines[i - 1])) && TitleWithoutNumber(lines, i) is > 0 and var titleLines
                && (IsBoundary(lines, i) || SetApart.At(lines, i) || HeadFollows(lines, i + titleLines))
                && !IsAnnounced(lines, carrier, i, titleLines))
            {
                starts[i] = (titleLines, -1);
                (carrier, titleEnd) = (i, i + titleLines);
            }
        }

        AddNorms(lines, starts);
        return Cut(lines, starts);
    }

    /// <summary>
    /// Laws in a row: a title with its history below it begins one; a title right above 第一条 does where no notice, order or list of
    /// attachments can have announced it.
    /// </summary>
    private static void AddNorms(IReadOnlyList<DocumentLine> lines, SortedDictionary<int, (int TitleLines, int NumberLine)> starts)
    {
        var carrier = -1;
        var carried = false;
        var articles = false;
        var titleEnd = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (starts.TryGetValue(i, out var known))
            {
                (carrier, carried, articles, titleEnd) = (i, true, false, i + known.TitleLines);
            }
            else if (i >= titleEnd && i > 0 && EndsText(lines[i - 1]) && RestartedTitle.LinesAt(lines, Math.Max(0, carrier), titleEnd, i) is > 0 and var restarted)
            {
                starts[i] = (restarted, -1);
                (carrier, carried, articles, titleEnd) = (i, true, false, i + restarted);
            }
            else if (i >= titleEnd && (i == 0 || EndsText(lines[i - 1])) && NormTitle.LinesAt(lines, i, out var follower) is > 0 and var titleLines
                && (follower == NormTitle.Follower.History || i == 0 || (!carried && articles)) && !IsAnnounced(lines, carrier, i, titleLines) && !IsAttached(lines, i))
            {
                starts[i] = (titleLines, -1);
                (carrier, carried, articles, titleEnd) = (i, false, false, i + titleLines);
            }

            articles |= i >= titleEnd && lines[i].Text[0] == '第' && Markers.MarkerRecognizers.TryRead(lines[i].Text, out var marker) && marker.Kind == Markers.MarkerKind.Article;
        }
    }

    private static bool EndsText(DocumentLine line) =>
        TextEnd.IsFullStop(line.Text) || CalendarDate.TryReadAlone(line.Text, out _) || IsClosingNote(line.Text) || DividerLine().IsMatch(TextFolding.Fold(line.Text));

    // Without pages the end of a text that has no signature shows by nothing but its last sentence or table.
    private static bool MayEndDocument(DocumentLine line) => EndsText(line) || line.Cell is not null || line.Setting == LineSetting.Right;

    /// <summary>True where below a title the date of the text or whom it is sent to stands.</summary>
    private static bool HeadFollows(IReadOnlyList<DocumentLine> lines, int i) =>
        i < lines.Count && (CalendarDate.TryReadAlone(lines[i].Text, out _) || (TextEnd.IsColon(lines[i].Text) && AddresseeStart().IsMatch(lines[i].Text)));

    private static bool IsAttached(IReadOnlyList<DocumentLine> lines, int i) =>
        i > 0 && AttachmentWord().IsMatch(TextFolding.Fold(lines[i - 1].Text));

    private static (List<DocumentSpan> Documents, List<(int First, int End)> Dividers) Cut(IReadOnlyList<DocumentLine> lines, SortedDictionary<int, (int TitleLines, int NumberLine)> starts)
    {
        var documents = new List<DocumentSpan>();
        var dividers = new List<(int, int)>();
        var firsts = starts.Keys.ToList();
        if (firsts.Count == 0)
        {
            return (lines.Count > 0 ? [new DocumentSpan(0, lines.Count, 0, -1)] : [], dividers);
        }

        if (DividerBefore(lines, 0, firsts[0]) is var (opening, openingEnd) && opening == 0)
        {
            dividers.Add((opening, openingEnd));
        }
        else if (firsts[0] > 0)
        {
            documents.Add(new DocumentSpan(0, firsts[0], 0, -1));
        }

        for (var i = 0; i < firsts.Count; i++)
        {
            var end = i + 1 < firsts.Count ? firsts[i + 1] : lines.Count;
            if (i + 1 < firsts.Count && DividerBefore(lines, firsts[i] + 1, end) is { } divider)
            {
                dividers.Add(divider);
                end = divider.First;
            }

            documents.Add(new DocumentSpan(firsts[i], end, starts[firsts[i]].TitleLines, starts[firsts[i]].NumberLine));
        }

        return (documents, dividers);
    }

    /// <summary>True for a line that is a document number alone, or the 第 n 号 below the title of an order.</summary>
    private static bool IsNumberLine(IReadOnlyList<DocumentLine> lines, int i)
    {
        var text = lines[i].Text;
        if (lines[i].Cell is not null || text.Length > 40 || !text.Contains('号', StringComparison.Ordinal))
        {
            return false;
        }

        return DocumentNumber.TryParse(text, out _)
            || (i > 0 && (OrderNumber().IsMatch(TextFolding.Fold(text)) || TitlePattern.IsNumberOfTerm(TextFolding.Fold(text))) && (TitlePattern.IsOrder(TextFolding.Fold(lines[i - 1].Text)) || TextFolding.Fold(lines[i - 1].Text) is "令" or "公告" || (text.Contains('年', StringComparison.Ordinal) && TitlePattern.IsAnnouncement(TextFolding.Fold(lines[i - 1].Text)))));
    }

    /// <summary>First line of the title that ends above a number line; null where no title stands there.</summary>
    private static int? TitleAbove(IReadOnlyList<DocumentLine> lines, int numberLine)
    {
        var first = -1;
        var joined = "";
        for (var j = numberLine - 1; j >= 0 && numberLine - j <= MostTitleLines; j--)
        {
            if (!CanBeTitleLine(lines[j]) || (j < numberLine - 1 && lines[j].IsSetAsTitle != lines[j + 1].IsSetAsTitle))
            {
                break;
            }

            joined = TextFolding.Fold(lines[j].Text) + joined;
            var complete = TitlePattern.IsDocumentTitle(joined);
            if (complete)
            {
                first = j;
            }

            if (!complete && j == numberLine - 1 && (j == 0 || EndsText(lines[j - 1])) && TitlePattern.EndsLikeTitle(joined) && DocumentNumber.TryParse(lines[numberLine].Text, out var number) && number.Carrier is { Length: > 0 })
            {
                // A regulation with the number of its order: 某办法 above 某省人民政府令第98号.
                return j;
            }

            if (lines[j].StartsPage || (complete && IsBoundary(lines, j)))
            {
                return complete || (lines[j].StartsPage && TitlePattern.EndsLikeTitle(joined)) ? j : first >= 0 ? first : null;
            }
        }

        return first >= 0 ? first : null;
    }

    /// <summary>Number of lines of a title that stands at a boundary and has no number below it; 0 without one.</summary>
    private static int TitleWithoutNumber(IReadOnlyList<DocumentLine> lines, int first)
    {
        var joined = "";
        for (var k = 0; k < MostTitleLines && first + k < lines.Count; k++)
        {
            var line = lines[first + k];
            // （此件公开发布） stands behind a date, as the next title does.
            if (!CanBeTitleLine(line) || (k > 0 && line.StartsPage) || (k == 0 && IsClosingNote(line.Text)))
            {
                return 0;
            }

            joined += TextFolding.Fold(line.Text);
            if (TitlePattern.IsDocumentTitle(joined) && (!TitlePattern.IsOrder(joined) || joined[^1] is '号' or ')') && first + k + 1 < lines.Count)
            {
                // （试行） and 》的通知 can still follow on a line of their own.
                var next = TextFolding.Fold(lines[first + k + 1].Text);
                var longer = next.Length <= 12 && CanBeTitleLine(lines[first + k + 1]) && !CalendarDate.TryReadAlone(next, out _) && TitlePattern.IsDocumentTitle(joined + next);
                return longer ? k + 2 : k + 1;
            }
        }

        return 0;
    }

    // An order or notice names the instrument it carries in 《》; that title begins no document though it may name an issuer.
    private static bool IsAnnounced(IReadOnlyList<DocumentLine> lines, int carrier, int first, int titleLines)
    {
        if (carrier < 0 || first - carrier > MostCarrierLines)
        {
            return false;
        }

        // The text of what a decision has changed is published anew behind it and is a document of its own.
        if (Republished().IsMatch(TextFolding.Fold(lines[first - 1].Text)))
        {
            return false;
        }

        var title = Unquoted(lines.Skip(first).Take(titleLines));
        return Unquoted(lines.Skip(carrier).Take(first - carrier)).Contains(title, StringComparison.Ordinal);
    }

    private static string Unquoted(IEnumerable<DocumentLine> lines) =>
        string.Concat(lines.SelectMany(l => TextFolding.Fold(l.Text)).Where(c => c is not ('《' or '》' or '<' or '>')));

    private static bool CanBeTitleLine(DocumentLine line) =>
        line.Cell is null && !DocumentNumber.TryParse(line.Text, out _) && line.Width <= TitlePattern.WidestLine && !TextEnd.IsSentenceEnd(line.Text) && !line.Text.AsSpan().ContainsAny("。，")
        && !CalendarDate.TryReadAlone(line.Text, out _) && !AttachmentWord().IsMatch(TextFolding.Fold(line.Text)) && !DividerLine().IsMatch(TextFolding.Fold(line.Text));

    private static bool IsBoundary(IReadOnlyList<DocumentLine> lines, int i) =>
        i == 0 || lines[i].StartsPage || CalendarDate.TryReadAlone(lines[i - 1].Text, out _) || IsClosingNote(lines[i - 1].Text) || DividerLine().IsMatch(TextFolding.Fold(lines[i - 1].Text));

    private static bool IsClosingNote(string text) => text.Length <= 20 && text[0] is '（' or '(' && text[^1] is '）' or ')';

    /// <summary>Lines before a document, on a page of their own, that only name the group of documents that follows.</summary>
    private static (int First, int End)? DividerBefore(IReadOnlyList<DocumentLine> lines, int from, int start)
    {
        var first = start;
        while (first - 1 >= from && start - first < 5 && DividerLine().IsMatch(TextFolding.Fold(lines[first - 1].Text)))
        {
            first--;
        }

        return first < start ? (first, start) : null;
    }

    [GeneratedRegex(@"^\(?(?:[0-9]{4}年)?第[0-9〇零一二三四五六七八九十百千]+号\)?$")]
    private static partial Regex OrderNumber();

    [GeneratedRegex("^(?:各|有关|[^，。、]{2,12}(?:厅|局|委|办|部|政府)(?:[、，：]|$))")]
    private static partial Regex AddresseeStart();

    [GeneratedRegex("根据本决定.{0,30}重新(?:公布|发布)")]
    private static partial Regex Republished();

    [GeneratedRegex(@"^附件[0-9一二三四五六七八九十]*:?$")]
    private static partial Regex AttachmentWord();

    // 2024年度; 省级层面政策; (截至3月30日); 第二部分 国家层面; 上编; 目录: short lines that name a group.
    [GeneratedRegex(@"^(?:[0-9]{4}年度?|.{0,12}(?:层面|年度|[上中下]编|[上中下]篇|分册|汇编|专题)(?:政策|文件|部分)?(?:\(.{0,16}\))?|\((?:截至|截止).{0,16}\)|第[一二三四五六七八九十]+(?:部分|辑|篇).{0,12})$")]
    private static partial Regex DividerLine();
}

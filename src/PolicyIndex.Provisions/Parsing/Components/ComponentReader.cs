using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>
/// Reads one document into components, each from head to tail: title, number, note, addressee, contents page, body,
/// list of attachments, signature, date, notes (the elements of GB/T 9704—2012, chapter 7).
/// </summary>
internal sealed partial class ComponentReader(string source, DiagnosticLog log)
{
    /// <summary>The components, and the parts of the head and tail that the metadata are read from.</summary>
    public sealed record Result(List<Component> Components, bool IsOrder, string Title, string? InstrumentTitle);

    public Result Read(IReadOnlyList<DocumentLine> lines, DocumentSpan span)
    {
        var titleEnd = span.NumberLine >= 0 ? span.NumberLine - span.First : span.TitleLines > 0 ? span.TitleLines : TitleEnd(lines);
        var title = LineJoiner.Join(source, lines.Take(titleEnd).Select(l => l.Whole));
        var isOrder = TitlePattern.IsOrder(TextFolding.Fold(title));
        var headEnd = titleEnd + (span.NumberLine >= 0 ? 1 : 0);
        var layout = TextLayout.Measure(Range(lines, headEnd, lines.Count));
        var instrumentTitle = isOrder ? PromulgatedTitle(lines, headEnd) : TitlePattern.Instrument(title);
        var bounds = ComponentBounds.Find(lines, headEnd, instrumentTitle);

        var components = new List<Component>();
        var instrument = bounds.FirstOrDefault(b => b.Attachment is null);
        var mainEnd = bounds.Count > 0 ? bounds[0].First : lines.Count;
        var main = ReadMain(lines, titleEnd, span.NumberLine >= 0, mainEnd, layout);
        components.Add(isOrder && instrument is not null ? new Component("vehicle", "令/", "order__", main) : new Component("main", "", "", main));
        for (var i = 0; i < bounds.Count; i++)
        {
            var bound = bounds[i];
            var part = Range(lines, bound.First, i + 1 < bounds.Count ? bounds[i + 1].First : lines.Count);
            var titleFirst = bound.TitleFirst - bound.First;
            var partTitleEnd = Math.Min(part.Count, bound.TitleEnd - bound.First);
            components.Add(bound.Attachment is { } number
                ? new Component($"attachment-{number}", "", "", [ReadAttachment(part, titleFirst, partTitleEnd, number, layout)])
                : new Component(isOrder ? "main" : "instrument", isOrder ? "" : "#", isOrder ? "" : "inst__", ReadInstrument(part, titleFirst, partTitleEnd, layout)));
        }

        return new Result(components, isOrder, title, instrumentTitle);
    }

    private List<UnitDraft> ReadMain(IReadOnlyList<DocumentLine> lines, int titleEnd, bool hasNumber, int end, TextLayout layout)
    {
        var units = new List<UnitDraft>();
        if (titleEnd > 0)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Title, "题", "title", Range(lines, 0, titleEnd)));
        }

        var at = titleEnd;
        if (hasNumber)
        {
            units.Add(UnitDraft.Of(ProvisionKind.DocumentNumber, "文号", "docnum", Range(lines, at, at + 1)));
            at++;
        }

        ReadFromNotes(lines, at, end, units, layout, addresseeAllowed: true);
        return units;
    }

    private List<UnitDraft> ReadInstrument(IReadOnlyList<DocumentLine> lines, int titleFirst, int titleEnd, TextLayout layout)
    {
        var title = UnitDraft.Of(ProvisionKind.Title, "题", "title", Range(lines, titleFirst, titleEnd));
        foreach (var label in Range(lines, 0, titleFirst))
        {
            title.LabelSlices.Add(label.Whole);
            title.Label += string.Concat(label.Text.Where(c => !char.IsWhiteSpace(c)));
        }

        var units = new List<UnitDraft> { title };
        ReadFromNotes(lines, titleEnd, lines.Count, units, layout, addresseeAllowed: false);
        return units;
    }

    private UnitDraft ReadAttachment(IReadOnlyList<DocumentLine> lines, int titleFirst, int titleEnd, int number, TextLayout layout)
    {
        var label = AttachmentLabel().Match(lines[0].Text);
        var unit = new UnitDraft
        {
            Kind = ProvisionKind.Attachment,
            Number = number,
            Label = string.Concat(label.Value.Where(c => !char.IsWhiteSpace(c))),
            Segment = $"附件{number}",
            Code = $"att_{number}",
        };
        unit.LabelSlices.Add(new Slice(lines[0].Start, label.Length));
        var heading = new Block { IsHeading = true };
        if (label.Length < lines[0].Text.Length)
        {
            heading.Slices.Add(lines[0].From(label.Length));
        }

        heading.Slices.AddRange(Range(lines, Math.Max(1, titleFirst), titleEnd).Select(l => l.Whole));
        if (heading.Slices.Count > 0)
        {
            unit.Add(heading);
        }

        var bodyFirst = Math.Max(1, titleEnd);
        var body = Range(lines, bodyFirst, lines.Count);
        var outline = OutlineBuilder.Build(body, source, TextLayout.Measure(body, layout), attachment: true, log);
        foreach (var part in outline.Content)
        {
            if (part is UnitDraft child)
            {
                unit.Add(child);
            }
            else
            {
                unit.Add((Block)part);
            }
        }

        return unit;
    }

    private void ReadFromNotes(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units, TextLayout layout, bool addresseeAllowed)
    {
        at = ReadNotes(lines, at, end, units);
        at = ReadHeadSignature(lines, at, end, units);
        at = ReadContents(lines, at, end, units);
        if (addresseeAllowed && AddresseeEnd(lines, at, end) is > 0 and var addresseeEnd)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Addressee, "主送", "addressee", Range(lines, at, addresseeEnd)));
            at = addresseeEnd;
        }

        var tail = new DocumentTail(lines, at, end);
        var body = OutlineBuilder.Build(Range(lines, at, tail.BodyEnd), source, layout, attachment: false, log);
        AddBody(body, units);
        tail.AddTo(units);
    }

    private static void AddBody(UnitDraft body, List<UnitDraft> units)
    {
        var holder = new UnitDraft { Kind = ProvisionKind.Preamble, Segment = body.Children.Any() ? "前言" : "正文", Code = body.Children.Any() ? "preamble" : "body" };
        foreach (var block in body.Content.TakeWhile(c => c is Block).Cast<Block>())
        {
            holder.Add(block);
        }

        if (holder.Content.Count > 0)
        {
            units.Add(holder);
        }

        var closing = new UnitDraft { Kind = ProvisionKind.Closing, Segment = "结尾", Code = "closing" };
        foreach (var part in body.Content.Skip(holder.Content.Count))
        {
            if (part is UnitDraft unit)
            {
                foreach (var between in closing.Blocks.ToList())
                {
                    // A paragraph between two top units belongs to the one before it.
                    units[^1].Add(between);
                    closing.Content.Remove(between);
                }

                units.Add(unit);
            }
            else
            {
                closing.Add((Block)part);
            }
        }

        if (closing.Content.Count > 0)
        {
            units.Add(closing);
        }
    }

    /// <summary>Bracketed lines under a title: （2024年5月11日…通过）, （征求意见稿）, （2024年8月17日）.</summary>
    private static int ReadNotes(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        var count = 0;
        while (at < end && (IsHistory(lines[at], count) || (lines[at].Text[0] is '（' or '(' && !MarkerRecognizers.TryRead(lines[at].Text, out _))))
        {
            var close = at;
            var depth = 0;
            for (; close < Math.Min(end, at + 14); close++)
            {
                depth += lines[close].Text.Count(c => c is '（' or '(') - lines[close].Text.Count(c => c is '）' or ')');
                if (depth <= 0)
                {
                    break;
                }
            }

            if (depth > 0 || close == end)
            {
                break;
            }

            count++;
            units.Add(UnitDraft.Of(ProvisionKind.Note, count == 1 ? "题注" : $"题注{count}", $"note_{count}", Range(lines, at, close + 1)));
            at = close + 1;
        }

        return at;
    }

    // 2007年6月29日…会议通过: a history without brackets.
    private static bool IsHistory(DocumentLine line, int notesBefore) =>
        HistoryLine().IsMatch(TextFolding.Fold(line.Text)) || (notesBefore > 0 && InForceLine().IsMatch(TextFolding.Fold(line.Text)));

    /// <summary>The offices or the date between the title of an instrument and its text.</summary>
    private static int ReadHeadSignature(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        var first = at;
        while (at < end && at - first < 4 && lines[at].Width <= 48 && SignatureLine.IsOffice(lines[at].Text))
        {
            at++;
        }

        if (at > first)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Signature, "署名", "authors", Range(lines, first, at)));
        }

        if (at < end && CalendarDate.TryReadAlone(lines[at].Text, out _))
        {
            units.Add(UnitDraft.Of(ProvisionKind.Date, "题下日期", "date_1", Range(lines, at, at + 1)));
            at++;
        }

        return at;
    }

    /// <summary>目录 and the headings it lists, up to where the first of them comes again.</summary>
    private static int ReadContents(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        if (at + 2 >= end || TextFolding.Fold(lines[at].Text) is not ("目录" or "目次"))
        {
            return at;
        }

        var first = ContentsEntry(lines[at + 1].Text);
        for (var i = at + 2; i < end; i++)
        {
            if (ContentsEntry(lines[i].Text) == first)
            {
                units.Add(Contents(Range(lines, at, i)));
                return i;
            }

            if (lines[i].Width > 70)
            {
                break;
            }
        }

        return at;
    }

    private static UnitDraft Contents(List<DocumentLine> lines)
    {
        var contents = UnitDraft.Of(ProvisionKind.Contents, "目录", "contents", lines.Take(1));
        foreach (var line in lines.Skip(1))
        {
            if (contents.Content.Count == 1 || MarkerRecognizers.TryRead(line.Text, out _))
            {
                contents.Add(new Block());
            }

            contents.LastBlock!.Slices.Add(line.Whole);
        }

        return contents;
    }

    private static string ContentsEntry(string line) => Leader().Replace(TextFolding.Fold(line), "");

    /// <summary>Line after the addressees (主送机关), which end in a colon; 0 where none stand here.</summary>
    private static int AddresseeEnd(IReadOnlyList<DocumentLine> lines, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 14); i++)
        {
            var text = lines[i].Text;
            if (text.Contains('。', StringComparison.Ordinal) || (i == at && MarkerRecognizers.TryRead(text, out _)))
            {
                return 0;
            }

            if (TextEnd.IsColon(text))
            {
                var joined = TextFolding.Fold(string.Concat(lines.Skip(at).Take(i - at + 1).Select(l => l.Text)));
                return AddresseeWord().IsMatch(joined) && !TextStart().IsMatch(joined) ? i + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>The instrument an order promulgates: the first 《》 of its text.</summary>
    private string? PromulgatedTitle(IReadOnlyList<DocumentLine> lines, int from)
    {
        var text = LineJoiner.Join(source, lines.Skip(from).Take(8).Select(l => l.Whole));
        var match = FirstQuoted().Match(text);
        return match.Success ? match.Groups["title"].Value : null;
    }

    /// <summary>Lines of the title of a text that the splitter found no title in: the short lines before the first that reads like text.</summary>
    private static int TitleEnd(IReadOnlyList<DocumentLine> lines)
    {
        var joined = "";
        for (var i = 0; i < Math.Min(6, lines.Count); i++)
        {
            var line = lines[i];
            var folded = TextFolding.Fold(line.Text);
            if (line.Width > 80 || TextEnd.IsSentenceEnd(line.Text) || MarkerRecognizers.TryRead(line.Text, out _) || CalendarDate.TryReadAlone(line.Text, out _)
                || folded is "目录" or "目次" || (i > 0 && folded[0] == '(' && folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
            {
                return i;
            }

            joined += folded;
            if (TitlePattern.EndsLikeTitle(joined))
            {
                var next = i + 1 < lines.Count ? TextFolding.Fold(lines[i + 1].Text) : "";
                return next.Length is > 0 and <= 14 && TitlePattern.EndsLikeTitle(joined + next) && !MarkerRecognizers.TryRead(next, out _) && !TextEnd.IsSentenceEnd(next) && next is not ("目录" or "目次") ? i + 2 : i + 1;
            }
        }

        return lines.Count > 1 ? 1 : 0;
    }

    private static List<DocumentLine> Range(IReadOnlyList<DocumentLine> lines, int first, int end) => [.. lines.Skip(first).Take(end - first)];

    [GeneratedRegex(@"^附\s*件\s*[0-9０-９一二三四五六七八九十]*\s*[：:.．]?\s*")]
    private static partial Regex AttachmentLabel();

    [GeneratedRegex("各|有关|厅|局|委|部|政府|公司|企业|单位|银行|院|会")]
    private static partial Regex AddresseeWord();

    [GeneratedRegex("^(?:为|根据|按照|现将|近年|第|附件|依据|经)|如下:$|通知:$|意见:$|决定:$|修改:$")]
    private static partial Regex TextStart();

    [GeneratedRegex("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[^。；]*(?:通过|公布|发布|批准|修订|修正|施行)$")]
    private static partial Regex HistoryLine();

    [GeneratedRegex("^自[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起(?:施行|实施|执行)$")]
    private static partial Regex InForceLine();

    [GeneratedRegex(@"[.…·\-\s]*[0-9]*$")]
    private static partial Regex Leader();

    [GeneratedRegex(@"《(?<title>(?:[^《》]|《[^《》]*》)+)》")]
    private static partial Regex FirstQuoted();
}

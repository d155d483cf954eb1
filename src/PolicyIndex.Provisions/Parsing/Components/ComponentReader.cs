using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>
/// Reads one document into components, each from head to tail: title, number, note, addressee, contents page, body,
/// list of attachments, signature, date, notes (the elements of GB/T 9704—2012, chapter 7).
/// </summary>
internal sealed class ComponentReader(string source, DiagnosticLog log)
{
    // Where the sentence stands that promulgates or issues: an order has no more, a notice has its addressees before.
    private const int OrderLines = 8;
    private const int NoticeLines = 14;

    /// <summary>The components, and the parts of the head and tail that the metadata are read from.</summary>
    public sealed record Result(List<Component> Components, bool IsOrder, string Title, string? InstrumentTitle);

    public Result Read(IReadOnlyList<DocumentLine> lines, DocumentSpan span)
    {
        var titleEnd = span.NumberLine >= 0 ? span.NumberLine - span.First : span.TitleLines > 0 ? span.TitleLines : UnmarkedTitle.End(lines);
        if (titleEnd == 0)
        {
            log.Add("title-missing", "未找到标题，按无题文件收录。", lines[0].Whole);
        }

        var title = LineJoiner.Join(source, lines.Take(titleEnd).Select(l => l.Whole));
        var isOrder = TitlePattern.IsOrder(TextFolding.Fold(title));
        var headEnd = titleEnd + (span.NumberLine >= 0 ? 1 : 0);
        var layout = TextLayout.Measure(Range(lines, headEnd, lines.Count));
        var opening = LineJoiner.Join(source, lines.Skip(headEnd).Take(isOrder ? OrderLines : NoticeLines).Select(l => l.Whole));
        var carried = isOrder ? AnnouncedInstrument.InOrder(opening) : TitlePattern.Instrument(title);
        var instrument = FindInstrument(lines, headEnd, carried, opening);
        var bounds = ComponentBounds.Find(lines, headEnd, instrument);
        var components = new List<Component>();
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
                ? new Component($"attachment-{number}", "", "", [new AttachmentReader(source, log).Read(part, titleFirst, partTitleEnd, number, layout)])
                : new Component(isOrder ? "main" : "instrument", isOrder ? "" : "#", isOrder ? "" : "inst__", ReadInstrument(part, titleFirst, partTitleEnd, layout)));
        }

        return new Result(components, isOrder, title, carried);
    }

    private ComponentBounds.Bound? FindInstrument(IReadOnlyList<DocumentLine> lines, int from, string? carried, string opening)
    {
        if ((carried ?? AnnouncedInstrument.InNotice(opening)) is not { } announced)
        {
            return null;
        }

        if (InstrumentBeginning.Find(lines, from, announced) is { } titled)
        {
            return titled;
        }

        var other = carried is null ? null : InstrumentBeginning.FindOther(lines, from, carried);
        if (other is not null)
        {
            log.Add("instrument-title-differs", $"印发的是《{carried}》，其后的标题与之不同，按印发的文件收录。", lines[other.TitleFirst].Whole);
        }

        return other;
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
        var units = new List<UnitDraft>();
        foreach (var label in Range(lines, 0, titleFirst))
        {
            if (DocumentNumber.TryParse(label.Text, out _))
            {
                // 法释〔2024〕6号 between the announcement and the title of what it announces.
                units.Add(UnitDraft.Of(ProvisionKind.DocumentNumber, "文号", "docnum", [label]));
                continue;
            }

            title.LabelSlices.Add(label.Whole);
            title.Label += string.Concat(label.Text.Where(c => !char.IsWhiteSpace(c)));
        }

        units.Add(title);
        ReadFromNotes(lines, titleEnd, lines.Count, units, layout, addresseeAllowed: false);
        return units;
    }

    private void ReadFromNotes(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units, TextLayout layout, bool addresseeAllowed)
    {
        at = TitleNotes.Read(lines, at, end, units);
        at = HeadSignature.Read(lines, at, end, units);
        at = ContentsPage.Read(lines, at, end, units);
        if (addresseeAllowed && Addressees.End(lines, at, end) is > 0 and var addresseeEnd)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Addressee, "主送", "addressee", Range(lines, at, addresseeEnd)));
            at = addresseeEnd;
        }

        var tail = new DocumentTail(lines, at, end);
        var body = OutlineBuilder.Build(Range(lines, at, tail.BodyEnd), source, layout, attachment: false, log);
        ComponentBody.Add(body, source, units);
        tail.AddTo(units);
    }

    private static List<DocumentLine> Range(IReadOnlyList<DocumentLine> lines, int first, int end) => [.. lines.Skip(first).Take(end - first)];
}

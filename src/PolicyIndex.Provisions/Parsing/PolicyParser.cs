using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Metadata;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Parsing.Unbroken;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Lines to documents to provisions: total, lossless, deterministic.</summary>
public static class PolicyParser
{
    /// <summary>Changes whenever the same input would give another output.</summary>
    public const string Version = "8";

    /// <summary>Parses a source; accepts every text. A source without printed lines holds no works.</summary>
    public static ParsedSource Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var anchors = new AnchorMap(source);
        var separated = PageFurniture.Separate(source.Lines);
        var lines = UnbrokenText.Part(separated.Lines);
        var (documents, dividers) = DocumentSplitter.Split(lines);
        var ids = new UniqueNames("~");
        var furniture = new FurnitureLines(separated.Furniture);
        var works = documents.Select(span => Read(source, anchors, lines, span, furniture, ids)).ToList();
        return new ParsedSource(works, Outside(works, lines, dividers, furniture, anchors));
    }

    private static ParsedWork Read(SourceText source, AnchorMap anchors, IReadOnlyList<DocumentLine> allLines, DocumentSpan span, FurnitureLines furniture, UniqueNames ids)
    {
        var lines = allLines.Skip(span.First).Take(span.End - span.First).ToList();
        var log = new DiagnosticLog();
        var document = new ComponentReader(source.Text, log).Read(lines, span);
        var finisher = new OutlineFinisher(source.Text);
        foreach (var component in document.Components)
        {
            finisher.Finish(component.Units);
        }

        UnbrokenText.Report(lines, log);
        AnnouncedAttachments.Check(document.Components, source.Text, log);
        var work = new WorkReader(source.Text, document, anchors).Read();
        var id = UniqueId(work, ids);
        var provisions = new ProvisionWriter(id, source.Text, anchors, log).Write(document.Components);
        var validity = new ValidityReader(anchors);
        validity.Read(provisions, work.IssuedOn);
        work = work with
        {
            Id = id,
            // What the text says now goes before what the note says of its first version.
            EffectiveOn = validity.EffectiveOn ?? (validity.EffectiveOnIssue ? null : work.EffectiveOn),
            EffectiveOnIssue = validity.EffectiveOnIssue && validity.EffectiveOn is null,
            ExpiresOn = validity.ExpiresOn,
            // Said in the order, in the note under the title and in the last article, it is one date; the first place is kept.
            Dates = [.. work.Dates.Concat(validity.Dates).DistinctBy(d => (d.Kind, d.On))],
        };
        var (start, end) = (lines[0].Source.Start, EndWithFurniture(lines[^1], span.End < allLines.Count ? allLines[span.End].Source.Start : source.Text.Length, furniture));
        var ledger = LedgerWriter.Write(source, start, end, document.Components, furniture.Within(start, end), anchors);
        var diagnostics = log.Entries.Select(e => new Diagnostic(e.Code, e.Message, anchors.At(e.Where))).ToList();
        return new ParsedWork(work, anchors.Between(start, end), provisions, ledger, diagnostics);
    }

    // The number at the foot of the last page belongs to the document that fills the page.
    private static int EndWithFurniture(DocumentLine last, int nextStart, FurnitureLines furniture) =>
        furniture.Within(last.Source.End, nextStart).Select(f => f.Line.End).LastOrDefault(last.Source.End);

    // Two documents of one source with one number or title are told apart by their order.
    private static string UniqueId(Work work, UniqueNames ids) =>
        ids.Take(DocumentNumber.TryParse(work.DocumentNumber, out var number) ? WorkId.From(number)
            : work.Title.Any(char.IsLetterOrDigit) ? WorkId.From(work.Title, work.IssuedOn)
            : "untitled");

    private static List<Discard> Outside(List<ParsedWork> works, IReadOnlyList<DocumentLine> lines, IEnumerable<(int First, int End)> dividers, FurnitureLines furniture, AnchorMap anchors)
    {
        var outside = dividers
            .Select(d => (lines[d.First].Start, lines[d.End - 1].End))
            .Select(d => new Discard("divider", d.End - d.Start, anchors.Between(d.Start, d.End)))
            .ToList();
        outside.AddRange(furniture
            .Outside(works.Select(w => (w.Source.Start, w.Source.End)))
            .Select(f => new Discard(f.Reason, f.Line.Text.Trim().Length, anchors.Between(f.Line.Start, f.Line.End))));
        return outside;
    }
}

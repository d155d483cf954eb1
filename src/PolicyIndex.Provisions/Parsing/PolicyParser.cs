using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Metadata;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Lines to documents to provisions: total, lossless, deterministic.</summary>
public static class PolicyParser
{
    /// <summary>Changes whenever the same input would give another output.</summary>
    public const string Version = "2";

    /// <summary>Parses a source; accepts every text. A source without printed lines holds no works.</summary>
    public static ParsedSource Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var anchors = new AnchorMap(source);
        var separated = PageFurniture.Separate(source.Lines);
        var lines = separated.Lines;
        var (documents, dividers) = DocumentSplitter.Split(lines);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var works = documents.Select(span => Read(source, anchors, lines, span, separated.Furniture, ids)).ToList();
        return new ParsedSource(works, Outside(works, lines, dividers, separated.Furniture, anchors));
    }

    private static ParsedWork Read(SourceText source, AnchorMap anchors, IReadOnlyList<DocumentLine> allLines, DocumentSpan span, IReadOnlyList<(SourceLine Line, string Reason)> furniture, HashSet<string> ids)
    {
        var lines = allLines.Skip(span.First).Take(span.End - span.First).ToList();
        var log = new DiagnosticLog();
        var document = new ComponentReader(source.Text, log).Read(lines, span);
        var finisher = new OutlineFinisher(source.Text);
        foreach (var component in document.Components)
        {
            finisher.Finish(component.Units);
        }

        AnnouncedAttachments.Check(document.Components, source.Text, log);
        var work = new WorkReader(source.Text, document, anchors).Read();
        var id = UniqueId(work, ids);
        var provisions = new ProvisionWriter(id, source.Text, anchors, log).Write(document.Components);
        var validity = new ValidityReader(anchors);
        validity.Read(provisions, work.IssuedOn);
        work = work with
        {
            Id = id,
            EffectiveOn = validity.EffectiveOn ?? (validity.EffectiveOnIssue ? null : work.EffectiveOn),
            EffectiveOnIssue = validity.EffectiveOnIssue && validity.EffectiveOn is null,
            ExpiresOn = validity.ExpiresOn,
            Dates = [.. work.Dates, .. validity.Dates.Where(d => !work.Dates.Any(h => h.Kind == d.Kind && h.Source.Start <= d.Source.Start && d.Source.End <= h.Source.End))],
        };
        var (start, end) = (lines[0].Source.Start, EndWithFurniture(lines[^1], span.End < allLines.Count ? allLines[span.End] : null, furniture));
        var ledger = LedgerWriter.Write(source, start, end, document.Components, furniture, anchors);
        var diagnostics = log.Entries.Select(e => new Diagnostic(e.Code, e.Message, anchors.At(e.Where))).ToList();
        return new ParsedWork(work, anchors.Between(start, end), provisions, ledger, diagnostics);
    }

    // The number at the foot of the last page belongs to the document that fills the page.
    private static int EndWithFurniture(DocumentLine last, DocumentLine? next, IReadOnlyList<(SourceLine Line, string Reason)> furniture) =>
        furniture.Select(f => f.Line.End).Where(end => end > last.Source.End && (next is null || end < next.Source.Start)).DefaultIfEmpty(last.Source.End).Max();

    // Two documents of one source with one number or title are told apart by their order.
    private static string UniqueId(Work work, HashSet<string> ids)
    {
        var id = DocumentNumber.TryParse(work.DocumentNumber, out var number) ? WorkId.From(number)
            : work.Title.Any(char.IsLetterOrDigit) ? WorkId.From(work.Title, work.IssuedOn)
            : "untitled";
        var unique = id;
        for (var n = 2; !ids.Add(unique); n++)
        {
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}~{n}");
        }

        return unique;
    }

    private static List<Discard> Outside(List<ParsedWork> works, IReadOnlyList<DocumentLine> lines, IEnumerable<(int First, int End)> dividers, IEnumerable<(SourceLine Line, string Reason)> furniture, AnchorMap anchors)
    {
        var outside = dividers
            .Select(d => (lines[d.First].Start, lines[d.End - 1].End))
            .Select(d => new Discard("divider", d.End - d.Start, anchors.Between(d.Start, d.End)))
            .ToList();
        outside.AddRange(furniture
            .Where(f => !works.Exists(w => w.Source.Start <= f.Line.Start && f.Line.End <= w.Source.End))
            .Select(f => new Discard(f.Reason, f.Line.Text.Trim().Length, anchors.Between(f.Line.Start, f.Line.End))));
        return outside;
    }
}

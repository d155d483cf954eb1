using PolicyIndex.Provisions.Citations.Finding;
using PolicyIndex.Provisions.Citations.Linking;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations;

/// <summary>
/// Links references to works of a catalogue. A link is made only where one candidate remains and nothing printed speaks
/// against it; a number that disagrees with its title, a title without its （试行）, or a name that two works bear is left to
/// an editor with the candidates and the reason.
/// </summary>
public sealed class CitationLinker(WorkCatalog catalog)
{
    private readonly WorkMatching works = new(catalog);

    /// <summary>The references with their links; those that the reader resolved within their own work are kept as they are.</summary>
    public IReadOnlyList<Citation> Link(IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        return [.. citations.Select(Link)];
    }

    /// <summary>
    /// Works of the catalogue on which the link of a reference depends: those its number, its title, or a title like it can mean. A
    /// catalogue that gains, changes or loses none of them leaves the link as it is.
    /// </summary>
    public IReadOnlyList<string> WorksBearingOn(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (citation.Target.WorkId == citation.WorkId)
        {
            return [];
        }

        var titles = citation.Candidates.Where(c => c.WorkId is null).Select(c => c.Title).Append(citation.Target.Title).OfType<string>();
        var found = titles.SelectMany(works.LikeTitle);
        return [.. (DocumentNumber.TryParse(citation.Target.Number, out var number) ? found.Concat(works.ByNumber(number)) : found).Select(e => e.Work.Id).Distinct(StringComparer.Ordinal)];
    }

    private Citation Link(Citation citation)
    {
        var target = citation.Target;
        if (target.WorkId == citation.WorkId)
        {
            return citation;
        }

        if (citation.Relation == CitationRelation.Alias || citation.Resolution == CitationResolution.Ambiguous)
        {
            return WithCandidates(citation);
        }

        // What is only announced, or named in passing without marks, is no work that could be linked.
        if (target.Title is null && target.Number is null)
        {
            return citation;
        }

        if (citation.Form == CitationForm.Standard || (target.Number is { } printed && !DocumentNumber.TryParse(printed, out _)))
        {
            return citation with { Resolution = CitationResolution.External };
        }

        return target.Number is { } number && DocumentNumber.TryParse(number, out var parsed) ? ByNumber(citation, parsed) : ByTitle(citation);
    }

    private Citation ByNumber(Citation citation, DocumentNumber number)
    {
        var title = citation.Target.Title;
        var numbered = works.ByNumber(number);
        if (numbered is [var only])
        {
            // The title may be that of an attachment of the numbered work.
            return title is null || WorkMatching.Agrees(only, title) || citation.Target.Unit?.StartsWith("附件", StringComparison.Ordinal) == true
                ? To(citation, only)
                : Propose(citation, [only, .. works.ByTitle(title).Where(e => e.Work.Id != only.Work.Id && e.Work.Id != citation.WorkId)], $"{number.Canonical}在文库中是《{only.Work.InstrumentTitle ?? only.Work.Title}》，与所引标题不一致。");
        }

        if (numbered.Count > 1)
        {
            return Propose(citation, numbered, $"文库中有 {numbered.Count} 件{number.Canonical}。");
        }

        // A text names its predecessor of the same title with the predecessor's number: another work, not a misprint.
        var namesakes = title is null ? [] : (IReadOnlyList<CatalogEntry>)[.. works.ByTitle(title).Concat(works.NearTitle(title)).DistinctBy(e => e.Work.Id).Where(e => e.Work.Id != citation.WorkId)];
        return namesakes.Count == 0 || citation.Former || citation.Relation is CitationRelation.Repeals or CitationRelation.Replaces
            ? citation with { Resolution = CitationResolution.External }
            : Propose(citation, namesakes, $"标题与《{namesakes[0].Work.InstrumentTitle ?? namesakes[0].Work.Title}》（{namesakes[0].Work.DocumentNumber ?? "无文号"}）相近，文号{number.Canonical}不一致。");
    }

    private Citation ByTitle(Citation citation)
    {
        var title = citation.Target.Title!;
        var found = citation.Former ? [] : works.ByTitle(title);
        if (found is [var only])
        {
            return To(citation, only);
        }

        if (found.Count > 1)
        {
            return Propose(citation, found, $"文库中有 {found.Count} 件《{title}》。");
        }

        var near = citation.Former ? [] : works.NearTitle(title);
        return near.Count == 0
            ? citation with { Resolution = CitationResolution.External }
            : Propose(citation, near, $"标题与《{near[0].Work.InstrumentTitle ?? near[0].Work.Title}》不完全一致，未注明文号。");
    }

    private static Citation Propose(Citation citation, IReadOnlyList<CatalogEntry> entries, string note) =>
        citation with { Resolution = CitationResolution.Ambiguous, Candidates = [.. entries.Select(e => new CitationCandidate(e.Work.Id))], Note = note };

    private static Citation To(Citation citation, CatalogEntry entry)
    {
        var target = citation.Target with { WorkId = entry.Work.Id };
        if (target.Unit is not { } unit)
        {
            return citation with { Target = target, Resolution = CitationResolution.Work };
        }

        var span = UnitFinder.Find(unit).SelectMany(m => m.Units).FirstOrDefault();
        var steps = span?.Steps ?? (LocatorSteps.ReadSegment(unit) is { } step ? [step] : []);
        var first = Only(entry, steps) ?? Only(entry, PrintedUnits.OtherReading(steps, citation.Text, entry.Units.HasArticles));
        if (first is null)
        {
            return citation with { Target = target, Resolution = CitationResolution.Work, Note = $"该文件中没有{unit}，或有多处。" };
        }

        var range = span?.Last is { } end && Only(entry, end) is { } last ? entry.Units.Between(first, last) : [];
        return citation with { Target = target with { ProvisionId = first.Id, RangeProvisionIds = [.. range.Select(p => p.Id)] }, Resolution = CitationResolution.Provision };
    }

    private static Provision? Only(CatalogEntry entry, IReadOnlyList<LocatorStep> steps) =>
        steps.Count > 0 && entry.Units.Find(steps, inInstrument: false) is [var only] ? only : null;

    // Definitions and short names of several works: each candidate linked where that is sure.
    private Citation WithCandidates(Citation citation) =>
        citation with
        {
            Candidates = [.. citation.Candidates.Select(c => c.WorkId is null && c.Title is { } title && works.ByTitle(title) is [var only] ? c with { WorkId = only.Work.Id } : c)],
        };
}

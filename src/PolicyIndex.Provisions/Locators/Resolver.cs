using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>
/// The one place that turns what people write into a work or a unit. It resolves only when one candidate remains: a
/// silent wrong target is worse than a list.
/// </summary>
public sealed class Resolver(WorkCatalog catalog)
{
    /// <summary>Resolves a text.</summary>
    /// <param name="text">A locator, possibly with other words around it.</param>
    /// <param name="withinWorkId">The work the reader is in: taken where the text itself names none.</param>
    public Resolution Resolve(string text, string? withinWorkId = null)
    {
        var locator = LocatorParser.Parse(text);
        var named = NamedWorks(locator);
        if (named is [] && locator.Work is not null)
        {
            return new Resolution(ResolutionState.UnknownWork, [], $"文库中没有{NameOf(locator.Work)}。", locator);
        }

        var within = named is [] && withinWorkId is not null ? catalog.Find(withinWorkId) : null;
        if ((within ?? (named is [var single] ? single : null)) is { } entry && locator.Address.Length > 0 && entry.Units.ByPath(locator.Address) is { } byPath)
        {
            return Decide([new ResolutionCandidate(entry.Work, byPath)], locator);
        }

        var hasUnit = locator.Steps.Count > 0 || locator.EId is not null;
        if (!hasUnit)
        {
            return named is []
                ? new Resolution(ResolutionState.NoLocator, [], "没有识别出文件名称、文号或条款序号。", locator)
                : Decide([.. named.Select(e => new ResolutionCandidate(e.Work, null))], locator);
        }

        IReadOnlyList<CatalogEntry> works = within is not null ? [within] : named is [] ? [.. catalog.Entries] : named;
        var candidates = works.SelectMany(e => Units(e, locator).Select(p => new ResolutionCandidate(e.Work, p))).ToList();
        if (candidates.Count > 0)
        {
            return Decide(candidates, locator);
        }

        var where = works is [var only] && (named is not [] || within is not null) ? $"《{only.Work.InstrumentTitle ?? only.Work.Title}》" : named is [] ? "文库" : "所指的各文件";
        return new Resolution(ResolutionState.UnknownUnit, [], $"{where}中没有{locator.StepsText}。", locator);
    }

    /// <summary>The unit of a work by its eId, its path, or steps that only one unit fits; null without one.</summary>
    public Provision? FindUnit(string workId, string address)
    {
        ArgumentNullException.ThrowIfNull(workId);
        ArgumentNullException.ThrowIfNull(address);
        if (catalog.Find(workId) is not { } entry)
        {
            return null;
        }

        return entry.Units.ByEId(address) ?? entry.Units.ByPath(address)
            ?? (LocatorParser.Parse(address) is { Work: null, Words: "", Steps.Count: > 0 } locator && Units(entry, locator) is [var only] ? only : null);
    }

    /// <summary>The unit of a current text with this id, and its work; null without one.</summary>
    public ResolutionCandidate? FindById(string provisionId) =>
        ProvisionAddress.Parse(provisionId) is { Expression: null } address && catalog.Find(address.WorkId) is { } entry && entry.Units.ByEId(address.EId) is { } unit
            ? new ResolutionCandidate(entry.Work, unit)
            : null;

    private IReadOnlyList<CatalogEntry> NamedWorks(Locator locator) =>
        locator.Work is { } reference ? WorkFinder.Find(catalog, reference) : WorkFinder.FindInWords(catalog, locator.Words);

    private static IReadOnlyList<Provision> Units(CatalogEntry entry, Locator locator) => locator.EId is { } eId
        ? entry.Units.ByEId(eId) is { } unit ? [unit] : []
        : locator.GoesOnByName ? [] : entry.Units.Find(locator.Steps, locator.InInstrument);

    private static Resolution Decide(List<ResolutionCandidate> candidates, Locator locator) => candidates.Count == 1
        ? new Resolution(ResolutionState.Resolved, candidates, "唯一匹配。", locator)
        : new Resolution(ResolutionState.Ambiguous, candidates, $"有 {candidates.Count} 处可能，请从中选择。", locator);

    private static string NameOf(WorkReference reference) => reference switch
    {
        WorkReference.ByNumber number => number.Number.Canonical,
        WorkReference.ByTitle title => $"《{title.Title}》",
        WorkReference.ByWords words => $"“{words.Words}”",
        WorkReference.ById id => $"编号为“{id.WorkId}”的文件",
        _ => "该文件",
    };
}

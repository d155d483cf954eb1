using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// What has to be linked and read anew after works changed: their own references, and those of other works that a changed work
/// bears on, as it was or as it is (<see cref="CitationLinker.WorksBearingOn"/>). All others would come out as they are.
/// </summary>
/// <param name="Works">Ids of the works to read effects of again.</param>
/// <param name="Citations">Rows to link again, tracked.</param>
/// <param name="Kept">Rows of the same works whose links stay.</param>
/// <param name="Linker">Links against all works; it knows the units of those that the references in scope can mean.</param>
/// <param name="Texts">Current texts of <paramref name="Works"/>.</param>
/// <param name="Former">Former texts of <paramref name="Works"/>, first ones first.</param>
internal sealed record LinkingScope(
    IReadOnlySet<string> Works, IReadOnlyList<CitationRow> Citations, IReadOnlyList<CitationRow> Kept, CitationLinker Linker, IReadOnlyList<StoredWork> Texts, ILookup<string, ExpressionText> Former)
{
    /// <param name="store">The store, with the changes saved.</param>
    /// <param name="changed">Changed works as they were, null for new ones; null altogether for everything.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<LinkingScope> FindAsync(PolicyStore store, IReadOnlyDictionary<string, Work?>? changed, CancellationToken cancellation)
    {
        var works = (await store.Works.ToListAsync(cancellation)).ConvertAll(w => w.ToWork());
        var rows = await store.Citations.ToListAsync(cancellation);
        var former = await ExpressionTexts.FormerAsync(store, cancellation);
        var touched = changed is null ? _ => true : Touched(works, changed);
        var linking = rows.Where(r => touched(r.Read)).ToList();
        var citing = linking.Select(r => r.WorkId)
            .Concat(former.Where(texts => texts.Any(t => t.Former!.Citations.Any(touched))).Select(texts => texts.Key))
            .Concat(works.Select(w => w.Id).Where(id => changed?.ContainsKey(id) ?? true))
            .ToHashSet(StringComparer.Ordinal);

        var catalog = works.Aggregate(WorkCatalog.Empty, (c, w) => c.With(w, []));
        var byName = new CitationLinker(catalog);
        var meant = linking.Select(r => r.Read)
            .Concat(citing.SelectMany(id => former[id]).SelectMany(t => t.Former!.Citations))
            .SelectMany(byName.WorksBearingOn)
            .ToHashSet(StringComparer.Ordinal);
        var texts = await StoredWork.ReadAsync(store, [.. citing.Union(meant, StringComparer.Ordinal)], cancellation);
        catalog = texts.Where(t => meant.Contains(t.Work.Id)).Aggregate(catalog, (c, t) => c.With(t.Work, t.Provisions));
        store.AttachRange(linking);
        var linked = linking.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new LinkingScope(
            citing,
            linking,
            [.. rows.Where(r => citing.Contains(r.WorkId) && !linked.Contains(r.Id))],
            new CitationLinker(catalog),
            [.. texts.Where(t => citing.Contains(t.Work.Id))],
            former);
    }

    private static Func<Citation, bool> Touched(List<Work> works, IReadOnlyDictionary<string, Work?> changed)
    {
        var after = new CitationLinker(works.Where(w => changed.ContainsKey(w.Id)).Aggregate(WorkCatalog.Empty, (c, w) => c.With(w, [])));
        var before = new CitationLinker(changed.Values.OfType<Work>().Aggregate(WorkCatalog.Empty, (c, w) => c.With(w, [])));
        return citation => changed.ContainsKey(citation.WorkId) || after.WorksBearingOn(citation).Count > 0 || before.WorksBearingOn(citation).Count > 0;
    }
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Store;

/// <summary>A work with its units, as the parser made them.</summary>
internal sealed record StoredWork(Work Work, SourceAnchor Source, IReadOnlyList<Provision> Provisions)
{
    /// <summary>As the parser gave it, without ledger and diagnostics.</summary>
    public ParsedWork ToParsedWork() => new(Work, Source, Provisions, new CoverageLedger(0, 0, [], 0), []);

    /// <returns>Null where there is no such work.</returns>
    public static async Task<StoredWork?> ReadAsync(PolicyStore store, string workId, CancellationToken cancellation) =>
        await store.Works.SingleOrDefaultAsync(w => w.Id == workId, cancellation) is { } work
            ? From(work, await UnitsOf(store, workId).ToListAsync(cancellation))
            : null;

    /// <summary>The same, for callers that pull works one by one while they write elsewhere.</summary>
    public static StoredWork? Read(PolicyStore store, string workId) =>
        store.Works.SingleOrDefault(w => w.Id == workId) is { } work ? From(work, [.. UnitsOf(store, workId)]) : null;

    /// <summary>The works of these ids with their units, by id.</summary>
    public static async Task<IReadOnlyList<StoredWork>> ReadAsync(PolicyStore store, IReadOnlyList<string> workIds, CancellationToken cancellation)
    {
        var units = (await store.Provisions.Where(p => workIds.Contains(p.WorkId)).OrderBy(p => p.Order).ToListAsync(cancellation)).ToLookup(p => p.WorkId, StringComparer.Ordinal);
        return [.. (await store.Works.Where(w => workIds.Contains(w.Id)).OrderBy(w => w.Id).ToListAsync(cancellation)).Select(w => From(w, [.. units[w.Id]]))];
    }

    private static IOrderedQueryable<ProvisionRow> UnitsOf(PolicyStore store, string workId) =>
        store.Provisions.Where(p => p.WorkId == workId).OrderBy(p => p.Order);

    private static StoredWork From(WorkRow work, List<ProvisionRow> units) =>
        new(work.ToWork(), work.Anchor(), [.. units.Select(p => p.ToProvision(work.Manifestation))]);
}

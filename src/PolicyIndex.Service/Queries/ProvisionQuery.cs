using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>One unit by its address.</summary>
internal sealed class ProvisionQuery(IDbContextFactory<PolicyStore> stores, WorkCatalogs catalogs)
{
    /// <param name="workId">Work id.</param>
    /// <param name="address">An eId, a path however wide its signs are, or steps that only one unit fits (第9条第2款).</param>
    /// <param name="asOf">The date whose text is read.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where the work or the unit is unknown.</returns>
    public async Task<ProvisionDetail?> GetAsync(string workId, string address, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await ExpressionTexts.OnAsync(store, workId, asOf, cancellation) is not { } text)
        {
            return null;
        }

        if (text.Former is not null)
        {
            return Find(text.Former, address) is { } unit ? new ProvisionDetail(unit, text.Work.ParserVersion) : null;
        }

        var row = await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.EId == address, cancellation)
            ?? await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.Path == address, cancellation)
            ?? await AsWrittenAsync(store, workId, address, cancellation);
        return row is null ? null : new ProvisionDetail(ProvisionView.From(row.ToProvision(text.Work.Manifestation)), text.Work.ParserVersion);
    }

    // Former texts are not in the catalogue: nobody may mean them without naming a date.
    private static ProvisionView? Find(ExpressionContent former, string address)
    {
        var (work, units) = (former.Parsed.Work, former.Parsed.Provisions);
        var unit = units.FirstOrDefault(p => string.Equals(p.EId, address, StringComparison.Ordinal))
            ?? units.FirstOrDefault(p => string.Equals(p.Path, address, StringComparison.Ordinal))
            ?? new Resolver(WorkCatalog.Empty.With(work, units)).FindUnit(work.Id, address);
        return unit is null ? null : ProvisionView.From(unit);
    }

    private async Task<ProvisionRow?> AsWrittenAsync(PolicyStore store, string workId, string address, CancellationToken cancellation) =>
        catalogs.Resolver.FindUnit(workId, address) is { EId: var eId }
            ? await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.EId == eId, cancellation)
            : null;
}

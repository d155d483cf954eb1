using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>One unit by its address.</summary>
internal sealed class ProvisionQuery(IDbContextFactory<PolicyStore> stores, WorkCatalogs catalogs)
{
    /// <param name="workId">Work id.</param>
    /// <param name="address">An eId, a path however wide its signs are, or steps that only one unit fits (第9条第2款).</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where the work or the unit is unknown.</returns>
    public async Task<ProvisionDetail?> GetAsync(string workId, string address, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await WorkQuery.TextOfAsync(store, workId, cancellation) is not { } text)
        {
            return null;
        }

        var row = await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.EId == address, cancellation)
            ?? await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.Path == address, cancellation)
            ?? await AsWrittenAsync(store, workId, address, cancellation);
        return row is null ? null : new ProvisionDetail(ProvisionView.From(row.ToProvision(text.Manifestation)), text.ParserVersion);
    }

    private async Task<ProvisionRow?> AsWrittenAsync(PolicyStore store, string workId, string address, CancellationToken cancellation) =>
        catalogs.Resolver.FindUnit(workId, address) is { EId: var eId }
            ? await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.EId == eId, cancellation)
            : null;
}

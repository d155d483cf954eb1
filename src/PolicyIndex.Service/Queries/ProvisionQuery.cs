using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>One unit by its address.</summary>
internal sealed class ProvisionQuery(IDbContextFactory<PolicyStore> stores)
{
    /// <param name="workId">Work id.</param>
    /// <param name="address">An eId, or a path; full-width and half-width signs and spaces make no difference.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where the work or the unit is unknown.</returns>
    public async Task<ProvisionView?> GetAsync(string workId, string address, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await WorkQuery.ManifestationOfAsync(store, workId, cancellation) is not { } manifestation)
        {
            return null;
        }

        var row = await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.EId == address, cancellation)
            ?? await store.Provisions.SingleOrDefaultAsync(p => p.WorkId == workId && p.Path == address, cancellation)
            ?? await FoldedAsync(store, workId, address, cancellation);
        return row is null ? null : ProvisionView.From(row.ToProvision(manifestation));
    }

    private static async Task<ProvisionRow?> FoldedAsync(PolicyStore store, string workId, string address, CancellationToken cancellation)
    {
        var folded = PathFolding.Fold(address);
        var paths = await store.Provisions.Where(p => p.WorkId == workId).OrderBy(p => p.Order).Select(p => new { p.Order, p.Path }).ToListAsync(cancellation);
        var match = paths.FirstOrDefault(p => string.Equals(PathFolding.Fold(p.Path), folded, StringComparison.Ordinal));
        return match is null ? null : await store.Provisions.SingleAsync(p => p.WorkId == workId && p.Order == match.Order, cancellation);
    }
}

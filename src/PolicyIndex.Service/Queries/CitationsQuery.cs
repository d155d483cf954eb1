using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Who cites whom.</summary>
internal sealed class CitationsQuery(IDbContextFactory<PolicyStore> stores)
{
    /// <summary>References that stand in a work.</summary>
    public async Task<CitationsView> OutAsync(string workId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await ShowAsync(store, store.Citations.Where(c => c.WorkId == workId).OrderBy(c => c.Order), cancellation);
    }

    /// <summary>References of other works to this one or its units.</summary>
    public async Task<CitationsView> InAsync(string workId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await ShowAsync(store, store.Citations.Where(c => c.TargetWorkId == workId && c.WorkId != workId).OrderBy(c => c.WorkId).ThenBy(c => c.Order), cancellation);
    }

    private static async Task<CitationsView> ShowAsync(PolicyStore store, IQueryable<CitationRow> citations, CancellationToken cancellation)
    {
        var rows = await citations.ToListAsync(cancellation);
        var names = await WorkNames.ReadAsync(store, rows.Select(r => r.WorkId), cancellation);
        return new CitationsView([.. rows.Select(r => CitationView.From(r, names.GetValueOrDefault(r.WorkId)))]);
    }
}

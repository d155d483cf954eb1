using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>The change log for followers.</summary>
internal sealed class ChangesQuery(IDbContextFactory<PolicyStore> stores)
{
    public async Task<ChangesView> SinceAsync(long since, int limit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var rows = await store.Changes.Where(c => c.Sequence > since).OrderBy(c => c.Sequence).Take(limit + 1).ToListAsync(cancellation);
        var items = rows.Take(limit).Select(ChangeView.From).ToList();
        return new ChangesView(items, items.Count > 0 ? items[^1].Sequence : since, rows.Count > limit);
    }
}

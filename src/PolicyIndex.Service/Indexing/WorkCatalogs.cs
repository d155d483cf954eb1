using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Indexing;

/// <summary>The catalogue that locators are resolved against: an immutable snapshot of the store, swapped when works change.</summary>
internal sealed class WorkCatalogs(IDbContextFactory<PolicyStore> stores)
{
    private volatile Snapshot current = new(WorkCatalog.Empty, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>A resolver over the works as they were at the last refresh.</summary>
    public Resolver Resolver => new(current.Catalog);

    /// <summary>What somebody may mean who is still writing, over the same works.</summary>
    public Suggester Suggester => new(current.Catalog);

    /// <summary>Takes up what changed since. Not to be called twice at once.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var known = current.Hashes;
        var hashes = await store.Works.ToDictionaryAsync(w => w.Id, w => w.ContentHash, StringComparer.Ordinal, cancellation);
        var catalog = current.Catalog;
        foreach (var gone in known.Keys.Where(id => !hashes.ContainsKey(id)))
        {
            catalog = catalog.Without(gone);
        }

        foreach (var (id, hash) in hashes)
        {
            if (known.TryGetValue(id, out var before) && string.Equals(before, hash, StringComparison.Ordinal))
            {
                continue;
            }

            // A work that vanished between the two queries is taken out by the next refresh.
            if (await StoredWork.ReadAsync(store, id, cancellation) is { } stored)
            {
                catalog = catalog.With(stored.Work, stored.Provisions);
            }
        }

        current = new Snapshot(catalog, hashes);
    }

    private sealed record Snapshot(WorkCatalog Catalog, IReadOnlyDictionary<string, string> Hashes);
}

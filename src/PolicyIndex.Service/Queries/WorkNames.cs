using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Names of works by id, stored or known by their facts.</summary>
internal static class WorkNames
{
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(PolicyStore store, IEnumerable<string> workIds, CancellationToken cancellation)
    {
        var ids = workIds.Distinct(StringComparer.Ordinal).ToList();
        var names = await store.Works.Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.InstrumentTitle ?? w.Title, StringComparer.Ordinal, cancellation);
        foreach (var external in await store.ExternalWorks.Where(w => ids.Contains(w.Id)).ToListAsync(cancellation))
        {
            names.TryAdd(external.Id, external.InstrumentTitle ?? external.Title);
        }

        return names;
    }
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>All works that are known: those whose text is here, and the facts of the others.</summary>
internal static class KnownWorks
{
    public static async Task<IReadOnlyList<Work>> ReadAsync(PolicyStore store, CancellationToken cancellation)
    {
        var stored = (await store.Works.ToListAsync(cancellation)).ConvertAll(w => w.ToWork());
        var here = stored.Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
        var external = await store.ExternalWorks.ToListAsync(cancellation);
        return [.. stored, .. external.Where(w => !here.Contains(w.Id)).Select(w => w.ToWork())];
    }
}

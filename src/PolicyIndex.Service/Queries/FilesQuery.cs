using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>A stored file.</summary>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Pages">Its pages, where the format has any.</param>
/// <param name="ParserVersion">Version of the parser that read it last.</param>
/// <param name="IngestedAt">UTC.</param>
/// <param name="Works">Works that it holds.</param>
/// <param name="Doubts">Places that the parser was unsure of in the works whose current text comes from it.</param>
internal sealed record StoredFile(string Sha256, string FileName, long Bytes, int? Pages, string ParserVersion, DateTime IngestedAt, int Works, int Doubts);

/// <summary>The files that the works come from.</summary>
internal sealed class FilesQuery(IDbContextFactory<PolicyStore> stores)
{
    /// <summary>The files taken in last, the last one first.</summary>
    public async Task<IReadOnlyList<StoredFile>> LatestAsync(int limit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var doubts = await store.Works.Join(store.Diagnostics, w => w.Id, d => d.WorkId, (w, d) => w.Manifestation).GroupBy(m => m).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation);
        var works = await store.WorkManifestations.GroupBy(l => l.Manifestation).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation);
        var files = await store.Manifestations.OrderByDescending(m => m.Ordinal).Take(limit)
            .Select(m => new { m.Sha256, m.FileName, m.Bytes, m.Pages, m.ParserVersion, m.IngestedAt }).ToListAsync(cancellation);
        return [.. files.Select(f => new StoredFile(f.Sha256, f.FileName, f.Bytes, f.Pages, f.ParserVersion, f.IngestedAt, works.GetValueOrDefault(f.Sha256), doubts.GetValueOrDefault(f.Sha256)))];
    }
}

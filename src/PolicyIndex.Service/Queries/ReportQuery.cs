using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>What the parser was unsure of in the works whose current text comes from given files.</summary>
internal sealed class ReportQuery(IDbContextFactory<PolicyStore> stores)
{
    /// <summary>The works that files hold, whether or not their current text comes from them, with their names.</summary>
    /// <param name="files">SHA-256 of each file.</param>
    /// <param name="most">Works wanted.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<IReadOnlyList<(string Id, string Name)>> WorksOfFilesAsync(IReadOnlyCollection<string> files, int most, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var rows = await store.Works.Where(w => store.WorkManifestations.Any(l => l.WorkId == w.Id && files.Contains(l.Manifestation)))
            .OrderBy(w => w.Id).Take(most).Select(w => new { w.Id, Name = w.InstrumentTitle ?? w.Title }).ToListAsync(cancellation);
        return [.. rows.Select(r => (r.Id, r.Name))];
    }

    /// <summary>In the order of files, works and places.</summary>
    /// <param name="files">SHA-256 of each file.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<IReadOnlyList<ReportedDoubt>> OfFilesAsync(IReadOnlyCollection<string> files, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var rows = await store.Works.Where(w => files.Contains(w.Manifestation))
            .Join(store.Diagnostics, w => w.Id, d => d.WorkId, (work, doubt) => new { work.Id, work.Manifestation, doubt })
            .OrderBy(r => r.Manifestation).ThenBy(r => r.Id).ThenBy(r => r.doubt.Order)
            .ToListAsync(cancellation);
        return [.. rows.Select(r => new ReportedDoubt(r.Id, r.doubt.ToDiagnostic(r.Manifestation)))];
    }
}

/// <summary>One diagnostic with the work it was found in.</summary>
internal sealed record ReportedDoubt(string WorkId, Diagnostic Diagnostic);

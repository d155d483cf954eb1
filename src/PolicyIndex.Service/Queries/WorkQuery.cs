using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>One work and what belongs to it. Methods return null for an unknown id.</summary>
internal sealed class WorkQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses)
{
    public async Task<WorkDetail?> GetAsync(string id, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await store.Works.SingleOrDefaultAsync(w => w.Id == id, cancellation) is not { } row)
        {
            return null;
        }

        var links = await store.WorkManifestations.Where(l => l.WorkId == id).ToListAsync(cancellation);
        var hashes = links.Select(l => l.Manifestation).ToList();
        var files = await store.Manifestations
            .Where(m => hashes.Contains(m.Sha256))
            .OrderByDescending(m => m.Ordinal)
            .Select(m => new { m.Sha256, m.FileName, m.MediaType, m.Pages })
            .ToListAsync(cancellation);
        return new WorkDetail(WorkSummary.From(row, (await statuses.GetAsync(store, cancellation)).Of(id, asOf)), asOf, row.UpdatedAt)
        {
            Vehicle = row.Vehicle,
            Trial = row.Trial,
            Abridged = row.Abridged,
            Addressees = row.Addressees,
            Dates = [.. row.Dates.Select(d => new DateView(d.Kind, d.On, d.Quote, SourceView.From(d.Source)))],
            Manifestations = [.. files.Select(f => new ManifestationView(
                f.Sha256,
                f.FileName,
                f.MediaType,
                f.Pages,
                WorkSource.From(links.Single(l => string.Equals(l.Manifestation, f.Sha256, StringComparison.Ordinal)).Source.In(f.Sha256))))],
        };
    }

    public async Task<OutlineView?> OutlineAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await TextOfAsync(store, id, cancellation) is not { } text
            ? null
            : new OutlineView(text.ParserVersion, [.. (await store.Provisions.Where(p => p.WorkId == id).OrderBy(p => p.Order).ToListAsync(cancellation))
                .Select(p => ProvisionView.From(p.ToProvision(text.Manifestation)))]);
    }

    public async Task<CoverageView?> CoverageAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await store.Works.SingleOrDefaultAsync(w => w.Id == id, cancellation) is not { } row)
        {
            return null;
        }

        var discards = await store.Discards.Where(d => d.WorkId == id).OrderBy(d => d.Id).ToListAsync(cancellation);
        return new CoverageView(
            row.ParserVersion,
            row.Characters,
            row.Assigned,
            [.. discards.Select(d => new DiscardView(d.Reason, d.Characters, d.Source is { } at ? SourceView.From(at.In(d.Manifestation)) : null))],
            row.Unaccounted);
    }

    public async Task<DiagnosticsView?> DiagnosticsAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await TextOfAsync(store, id, cancellation) is not { } text
            ? null
            : new DiagnosticsView(text.ParserVersion, [.. (await store.Diagnostics.Where(d => d.WorkId == id).OrderBy(d => d.Order).ToListAsync(cancellation))
                .Select(d => new DiagnosticView(d.Code, d.Message, SourceView.From(d.Source.In(text.Manifestation))))]);
    }

    public async Task<bool> ExistsAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Works.AnyAsync(w => w.Id == id, cancellation);
    }

    internal static Task<CurrentText?> TextOfAsync(PolicyStore store, string id, CancellationToken cancellation) =>
        store.Works.Where(w => w.Id == id).Select(w => new CurrentText(w.Manifestation, w.ParserVersion)).SingleOrDefaultAsync(cancellation);
}

/// <summary>Where a work's current text comes from.</summary>
/// <param name="Manifestation">SHA-256 of its file.</param>
/// <param name="ParserVersion">Version of the parser that read it.</param>
internal sealed record CurrentText(string Manifestation, string ParserVersion);

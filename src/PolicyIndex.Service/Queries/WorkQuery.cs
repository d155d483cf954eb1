using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>One work and what belongs to its text on a date. Methods return null for an unknown id.</summary>
internal sealed class WorkQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses)
{
    public async Task<WorkDetail?> GetAsync(string id, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var texts = await ExpressionTexts.OfAsync(store, id, cancellation);
        if (ExpressionTexts.On(texts, asOf) is not { } text)
        {
            return null;
        }

        var row = text.Work;
        var files = (await FilesAsync(store, id, row.Manifestation, cancellation)).ConvertAll(f => f.View);
        return new WorkDetail(WorkSummary.From(row, (await statuses.GetAsync(store, cancellation)).Of(id, asOf)), ExpressionSpan.Of(text, texts.Count), asOf, row.UpdatedAt)
        {
            Vehicle = row.Vehicle,
            Trial = row.Trial,
            Abridged = row.Abridged,
            Addressees = row.Addressees,
            Dates = [.. row.Dates.Select(d => new DateView(d.Kind, d.On, d.Quote, SourceView.From(d.Source)))],
            Manifestations = files,
        };
    }

    /// <summary>All texts that the work has had, the first one first.</summary>
    public async Task<ExpressionsView?> ExpressionsAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var texts = await ExpressionTexts.OfAsync(store, id, cancellation);
        if (texts.Count == 0)
        {
            return null;
        }

        var files = await FilesAsync(store, id, texts[^1].Work.Manifestation, cancellation);
        return new ExpressionsView(id, [.. texts.Select(t => ExpressionView.Of(t, OfText(files, t)))]);
    }

    public async Task<OutlineView?> OutlineAsync(string id, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await ExpressionTexts.OnAsync(store, id, asOf, cancellation) is not { } text
            ? null
            : new OutlineView(text.Work.ParserVersion, [.. (await ExpressionTexts.UnitsAsync(store, text, cancellation)).Select(ProvisionView.From)], asOf);
    }

    public async Task<CoverageView?> CoverageAsync(string id, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await ExpressionTexts.OnAsync(store, id, asOf, cancellation) is not { } text)
        {
            return null;
        }

        var row = text.Work;
        var discards = text.Former?.Parsed.Coverage.Discarded
            ?? (await store.Discards.Where(d => d.WorkId == id).OrderBy(d => d.Id).ToListAsync(cancellation)).ConvertAll(d => d.ToDiscard());
        return new CoverageView(
            row.ParserVersion,
            row.Characters,
            row.Assigned,
            [.. discards.Select(d => new DiscardView(d.Reason, d.Characters, d.Source is { } at ? SourceView.From(at) : null))],
            row.Unaccounted);
    }

    public async Task<DiagnosticsView?> DiagnosticsAsync(string id, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await ExpressionTexts.OnAsync(store, id, asOf, cancellation) is not { } text)
        {
            return null;
        }

        var diagnostics = text.Former?.Parsed.Diagnostics
            ?? (await store.Diagnostics.Where(d => d.WorkId == id).OrderBy(d => d.Order).ToListAsync(cancellation)).ConvertAll(d => d.ToDiagnostic(text.Work.Manifestation));
        return new DiagnosticsView(text.Work.ParserVersion, [.. diagnostics.Select(d => new DiagnosticView(d.Code, d.Message, SourceView.From(d.Source)))]);
    }

    public async Task<bool> ExistsAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Works.AnyAsync(w => w.Id == id, cancellation);
    }

    // A file without a printed date holds the current text: it could replace no other.
    private static List<ManifestationView> OfText(List<StoredFile> files, ExpressionText text) =>
        [.. files.Where(f => f.TextFrom == text.From || (f.TextFrom is null && text.Former is null) || string.Equals(f.View.Sha256, text.Work.Manifestation, StringComparison.Ordinal))
            .OrderByDescending(f => string.Equals(f.View.Sha256, text.Work.Manifestation, StringComparison.Ordinal))
            .Select(f => f.View)];

    // The one of the text that is shown first, then the ones ingested last.
    private static async Task<List<StoredFile>> FilesAsync(PolicyStore store, string id, string shown, CancellationToken cancellation)
    {
        var links = await store.WorkManifestations.Where(l => l.WorkId == id).ToDictionaryAsync(l => l.Manifestation, StringComparer.Ordinal, cancellation);
        var hashes = links.Keys.ToList();
        var files = await store.Manifestations
            .Where(m => hashes.Contains(m.Sha256))
            .OrderByDescending(m => m.Sha256 == shown)
            .ThenByDescending(m => m.Ordinal)
            .Select(m => new { m.Sha256, m.FileName, m.MediaType, m.Pages })
            .ToListAsync(cancellation);
        return [.. files.Select(f => new StoredFile(
            new ManifestationView(f.Sha256, f.FileName, f.MediaType, f.Pages, WorkSource.From(links[f.Sha256].Source.In(f.Sha256))),
            links[f.Sha256].TextFrom))];
    }

    private sealed record StoredFile(ManifestationView View, DateOnly? TextFrom);
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Intake;

/// <summary>
/// Parses the stored texts again with another parser. Goes from the file ingested last to the first, so that the first
/// file in which an expression of a work turns up is the one its text comes from.
/// </summary>
internal sealed class StoredTextReparse(PolicyStore store, SourceParser parser, DateTime now)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        var works = await WorkWriter.StartAsync(store, parser.Version, now, cancellation);
        var former = await FormerAsync(cancellation);
        await store.Expressions.ExecuteDeleteAsync(cancellation);
        await store.WorkManifestations.ExecuteDeleteAsync(cancellation);
        await store.Discards.Where(d => d.WorkId == null).ExecuteDeleteAsync(cancellation);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var changed = 0;
        foreach (var sha256 in await store.Manifestations.OrderByDescending(m => m.Ordinal).Select(m => m.Sha256).ToListAsync(cancellation))
        {
            changed += await ReparseAsync(sha256, works, found, cancellation);
        }

        foreach (var id in await store.Works.Select(w => w.Id).ToListAsync(cancellation))
        {
            if (!found.Contains(id))
            {
                await works.RemoveAsync(id, cancellation);
                changed++;
            }
        }

        var formerNow = await FormerAsync(cancellation);
        foreach (var id in former.Concat(formerNow).Where(f => former.Contains(f) != formerNow.Contains(f)).Select(f => f.WorkId).Where(found.Contains).Distinct(StringComparer.Ordinal))
        {
            works.LogChange(id);
            changed++;
        }

        await store.Works.ExecuteUpdateAsync(w => w.SetProperty(r => r.ParserVersion, parser.Version), cancellation);
        await store.Manifestations.ExecuteUpdateAsync(m => m.SetProperty(r => r.ParserVersion, parser.Version), cancellation);
        await store.SaveChangesAsync(cancellation);
        store.ChangeTracker.Clear();
        await new RelationsUpdate(store, now).RunAsync(null, cancellation);
        await transaction.CommitAsync(cancellation);
        return changed;
    }

    private async Task<HashSet<(string WorkId, DateOnly From, string Hash)>> FormerAsync(CancellationToken cancellation) =>
        [.. (await store.Expressions.Select(e => new { e.WorkId, e.From, e.ContentHash }).ToListAsync(cancellation)).Select(e => (e.WorkId, e.From, e.ContentHash))];

    private async Task<int> ReparseAsync(string sha256, WorkWriter works, HashSet<string> found, CancellationToken cancellation)
    {
        var row = await store.Manifestations.SingleAsync(m => m.Sha256 == sha256, cancellation);
        var source = row.ToSourceText();
        var parsed = ParsedSourceCheck.Parse(parser, source);
        store.Discards.AddRange(parsed.Outside.Select(d => DiscardRow.From(sha256, null, d)));
        var changed = 0;
        foreach (var work in parsed.Works)
        {
            var citations = parser.ReadCitations(work, source);
            var outcome = found.Add(work.Work.Id)
                ? await works.MakeCurrentAsync(work, citations, null, cancellation)
                : await works.PlaceAsync(work, citations, isLater: false, cancellation);
            changed += outcome == WorkOutcome.Unchanged ? 0 : 1;
            store.WorkManifestations.Add(WorkManifestationRow.From(work));
        }

        await store.SaveChangesAsync(cancellation);
        store.ChangeTracker.Clear();
        return changed;
    }
}

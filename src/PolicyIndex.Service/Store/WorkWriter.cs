using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>What writing a work changed.</summary>
internal enum WorkOutcome
{
    Added,
    Updated,
    Unchanged,
}

/// <summary>
/// Writes parsed works and their change-log entries. Works inside the caller's transaction and leaves saving to it;
/// ids never change, because they follow from the text.
/// </summary>
internal sealed class WorkWriter(PolicyStore store, IReadOnlyDictionary<string, string> hashes, string parserVersion, DateTime now)
{
    /// <summary>Prepares a writer that knows what is stored.</summary>
    public static async Task<WorkWriter> StartAsync(PolicyStore store, string parserVersion, DateTime now, CancellationToken cancellation)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = false;
        var hashes = await store.Works.ToDictionaryAsync(w => w.Id, w => w.ContentHash, StringComparer.Ordinal, cancellation);
        return new WorkWriter(store, hashes, parserVersion, now);
    }

    /// <summary>Makes this the work's current text. Equal content writes nothing and logs nothing.</summary>
    public async Task<WorkOutcome> UpsertAsync(ParsedWork parsed, IReadOnlyList<Citation> citations, CancellationToken cancellation)
    {
        var id = parsed.Work.Id;
        var hash = ContentHash.Of(parsed, citations);
        var known = hashes.TryGetValue(id, out var storedHash);
        if (known && string.Equals(storedHash, hash, StringComparison.Ordinal))
        {
            return WorkOutcome.Unchanged;
        }

        if (known)
        {
            await store.Provisions.Where(p => p.WorkId == id).ExecuteDeleteAsync(cancellation);
            await store.Diagnostics.Where(d => d.WorkId == id).ExecuteDeleteAsync(cancellation);
            await store.Discards.Where(d => d.WorkId == id).ExecuteDeleteAsync(cancellation);
            await store.Citations.Where(c => c.WorkId == id).ExecuteDeleteAsync(cancellation);
            store.Works.Update(WorkRow.From(parsed, parserVersion, hash, now));
        }
        else
        {
            store.Works.Add(WorkRow.From(parsed, parserVersion, hash, now));
        }

        store.Provisions.AddRange(parsed.Provisions.Select(ProvisionRow.From));
        store.Citations.AddRange(citations.Select(CitationRow.From));
        store.Diagnostics.AddRange(parsed.Diagnostics.Select((d, order) => DiagnosticRow.From(id, order, d)));
        store.Discards.AddRange(parsed.Coverage.Discarded.Select(d => DiscardRow.From(parsed.Source.Manifestation, id, d)));
        Log(id, ChangeKind.Upsert);
        return known ? WorkOutcome.Updated : WorkOutcome.Added;
    }

    /// <summary>Takes a work out that no stored file holds any more.</summary>
    public async Task RemoveAsync(string id, CancellationToken cancellation)
    {
        await store.Works.Where(w => w.Id == id).ExecuteDeleteAsync(cancellation);
        Log(id, ChangeKind.Remove);
    }

    private void Log(string id, ChangeKind kind) => store.Changes.Add(new ChangeRow { WorkId = id, Kind = kind, At = now });
}

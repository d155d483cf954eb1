using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Store;

/// <summary>What writing a work changed.</summary>
internal enum WorkOutcome
{
    Added,
    Updated,
    Unchanged,
}

/// <summary>
/// Writes parsed works and their change-log entries. Works inside the caller's transaction; ids of current units never change, because
/// they follow from the text. A text that prints other dates than the stored one is another expression of the work: the
/// later of both is the current one, the earlier is kept as a former one.
/// </summary>
internal sealed class WorkWriter(PolicyStore store, Dictionary<string, string> hashes, string parserVersion, DateTime now)
{
    private readonly Dictionary<string, Work?> changed = new(StringComparer.Ordinal);

    /// <summary>Works of which a text was written, as their current texts presented them before; null for new ones.</summary>
    public IReadOnlyDictionary<string, Work?> Changed => changed;

    /// <summary>Prepares a writer that knows what is stored.</summary>
    public static async Task<WorkWriter> StartAsync(PolicyStore store, string parserVersion, DateTime now, CancellationToken cancellation)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = false;
        var hashes = await store.Works.ToDictionaryAsync(w => w.Id, w => w.ContentHash, StringComparer.Ordinal, cancellation);
        return new WorkWriter(store, hashes, parserVersion, now);
    }

    /// <summary>
    /// Puts a text where its dates say. Of two files with the same expression the one ingested later gives the shown text.
    /// Equal content writes nothing and logs nothing.
    /// </summary>
    /// <param name="parsed">The text.</param>
    /// <param name="citations">Its references.</param>
    /// <param name="isLater">Whether its file was ingested after those of the stored texts.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task<WorkOutcome> PlaceAsync(ParsedWork parsed, IReadOnlyList<Citation> citations, bool isLater, CancellationToken cancellation)
    {
        var id = parsed.Work.Id;
        var hash = ContentHash.Of(parsed, citations);
        if (hashes.GetValueOrDefault(id) is not { } currentHash)
        {
            return await MakeCurrentAsync(parsed, citations, null, cancellation);
        }

        if (string.Equals(currentHash, hash, StringComparison.Ordinal))
        {
            return WorkOutcome.Unchanged;
        }

        var current = await store.Works.SingleAsync(w => w.Id == id, cancellation);
        var (date, currentDate) = (ExpressionDate.Of(parsed.Work), current.ExpressionDate());
        if (date.IsSameExpression(currentDate))
        {
            return isLater ? await MakeCurrentAsync(parsed, citations, currentDate.From, cancellation) : WorkOutcome.Unchanged;
        }

        // Two expressions differ only where both print a date.
        if (date.From > currentDate.From)
        {
            await KeepAsync(await CurrentTexts.ReadAsync(store, current, cancellation), currentDate.From!.Value, current.ParserVersion, currentHash, cancellation);
            return await MakeCurrentAsync(parsed, citations, null, cancellation);
        }

        if (await FormerAsync(id, date, cancellation) is { } former)
        {
            if (!isLater || string.Equals(former.ContentHash, hash, StringComparison.Ordinal))
            {
                return WorkOutcome.Unchanged;
            }

            await store.Expressions.Where(e => e.WorkId == id && e.From == former.From).ExecuteDeleteAsync(cancellation);
        }

        await KeepAsync(new ExpressionContent(parsed, citations), date.From!.Value, parserVersion, hash, cancellation);
        if (!isLater)
        {
            // Parsing again keeps every former text anew; it tells itself which of them changed.
            return WorkOutcome.Unchanged;
        }

        changed.TryAdd(id, current.ToWork());
        Log(id, ChangeKind.Upsert);
        return WorkOutcome.Updated;
    }

    /// <summary>Makes this the work's current text, whatever is stored. Equal content writes nothing and logs nothing.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="citations">Its references.</param>
    /// <param name="from">Since when it is the work's text, where it prints no date itself.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task<WorkOutcome> MakeCurrentAsync(ParsedWork parsed, IReadOnlyList<Citation> citations, DateOnly? from, CancellationToken cancellation)
    {
        var id = parsed.Work.Id;
        var hash = ContentHash.Of(parsed, citations);
        var known = hashes.TryGetValue(id, out var storedHash);
        if (known && string.Equals(storedHash, hash, StringComparison.Ordinal))
        {
            return WorkOutcome.Unchanged;
        }

        var row = WorkRow.From(parsed, parserVersion, hash, now, from);
        changed.TryAdd(id, known ? (await store.Works.SingleAsync(w => w.Id == id, cancellation)).ToWork() : null);
        if (known)
        {
            await store.Provisions.Where(p => p.WorkId == id).ExecuteDeleteAsync(cancellation);
            await store.Diagnostics.Where(d => d.WorkId == id).ExecuteDeleteAsync(cancellation);
            await store.Discards.Where(d => d.WorkId == id).ExecuteDeleteAsync(cancellation);
            await store.Citations.Where(c => c.WorkId == id).ExecuteDeleteAsync(cancellation);
            store.Works.Update(row);
        }
        else
        {
            store.Works.Add(row);
        }

        hashes[id] = hash;
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

    /// <summary>Tells followers that a work's texts changed.</summary>
    public void LogChange(string id) => Log(id, ChangeKind.Upsert);

    private async Task KeepAsync(ExpressionContent content, DateOnly from, string version, string hash, CancellationToken cancellation)
    {
        store.Expressions.Add(ExpressionRow.Of(content, from, version, hash, now));
        await store.SaveChangesAsync(cancellation);
    }

    private async Task<ExpressionRow?> FormerAsync(string id, ExpressionDate date, CancellationToken cancellation) =>
        (await store.Expressions.Where(e => e.WorkId == id).ToListAsync(cancellation))
            .Find(e => date.IsSameExpression(ExpressionDate.Of(ExpressionCodec.Decode(e.Content).Parsed.Work)));

    private void Log(string id, ChangeKind kind) => store.Changes.Add(new ChangeRow { WorkId = id, Kind = kind, At = now });
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>The status book of the store as it is now; kept until the change log grows.</summary>
internal sealed class StatusBooks : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Edition? current;

    /// <summary>The book as of the last change that the store's connection sees.</summary>
    public async Task<StatusBook> GetAsync(PolicyStore store, CancellationToken cancellation)
    {
        var latest = await store.Changes.MaxAsync(c => (long?)c.Sequence, cancellation) ?? 0;
        if (current is { } known && known.Sequence == latest)
        {
            return known.Book;
        }

        await reading.WaitAsync(cancellation);
        try
        {
            if (current is { } read && read.Sequence == latest)
            {
                return read.Book;
            }

            var book = await ReadAsync(store, cancellation);
            current = new Edition(latest, book);
            return book;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private static async Task<StatusBook> ReadAsync(PolicyStore store, CancellationToken cancellation)
    {
        var works = await store.Works
            .Select(w => new DatedWork(w.Id, w.InstrumentTitle ?? w.Title, w.IssuedOn, w.EffectiveOn, w.EffectiveOnIssue, w.ExpiresOn))
            .ToListAsync(cancellation);
        var stored = works.Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
        var external = await store.ExternalWorks
            .Select(w => new DatedWork(w.Id, w.InstrumentTitle ?? w.Title, w.IssuedOn, w.EffectiveOn, false, w.ExpiresOn))
            .ToListAsync(cancellation);
        return new StatusBook(works.Concat(external.Where(w => !stored.Contains(w.Id))), await store.Effects.ToListAsync(cancellation));
    }

    private sealed record Edition(long Sequence, StatusBook Book);
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
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
        var works = await store.Works.ToListAsync(cancellation);
        var first = await FirstIssuesAsync(store, cancellation);
        var stored = works.Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
        var external = await store.ExternalWorks.ToListAsync(cancellation);
        var effects = (await store.Effects.ToListAsync(cancellation)).ConvertAll(e => e.Standing);
        var units = new List<Provision>();
        foreach (var workId in effects.Where(StatusBook.ConcernsUnit).Select(e => e.Target.WorkId!).Distinct(StringComparer.Ordinal))
        {
            units.AddRange((await StoredWork.ReadAsync(store, workId, cancellation))?.Provisions ?? []);
        }

        return new StatusBook(works.Select(w => w.ToWork()).Select(w => first.TryGetValue(w.Id, out var issued) ? w with { IssuedOn = issued } : w).Concat(external.Where(w => !stored.Contains(w.Id)).Select(w => w.ToWork())), effects, units);
    }

    // A work that was revised since has been there from its first text on.
    private static async Task<IReadOnlyDictionary<string, DateOnly?>> FirstIssuesAsync(PolicyStore store, CancellationToken cancellation) =>
        (await store.Expressions.Select(e => new { e.WorkId, e.From, e.IssuedOn }).ToListAsync(cancellation))
            .GroupBy(e => e.WorkId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MinBy(e => e.From)!.IssuedOn, StringComparer.Ordinal);

    private sealed record Edition(long Sequence, StatusBook Book);
}

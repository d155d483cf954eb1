using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Matching;

/// <summary>
/// The rules of the store as it is now. They are derived, never stored: read from texts on first use and again only for the works
/// that the change log names, so that taking files in costs nothing.
/// </summary>
internal sealed class RuleBooks : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly Dictionary<string, IReadOnlyList<Rule>> byWork = new(StringComparer.Ordinal);
    private volatile Edition? current;

    /// <summary>The book as of the last change that the store's connection sees.</summary>
    public async Task<RuleBook> GetAsync(PolicyStore store, CancellationToken cancellation)
    {
        var latest = await store.Changes.MaxAsync(c => (long?)c.Sequence, cancellation) ?? 0;
        if (current is { } known && known.Sequence == latest)
        {
            return known.Book;
        }

        await reading.WaitAsync(cancellation);
        try
        {
            if (current is { } read && read.Sequence >= latest)
            {
                return read.Book;
            }

            var book = await ReadAsync(store, latest, cancellation);
            current = new Edition(latest, book);
            return book;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private async Task<RuleBook> ReadAsync(PolicyStore store, long latest, CancellationToken cancellation)
    {
        var since = current?.Sequence ?? -1;
        var changed = current is null
            ? await store.Works.Select(w => w.Id).ToListAsync(cancellation)
            : await store.Changes.Where(c => c.Sequence > since && c.Sequence <= latest && c.Kind != ChangeKind.Effects).Select(c => c.WorkId).Distinct().ToListAsync(cancellation);
        if (changed.Count == 0 && current is { } same)
        {
            return same.Book;
        }

        var works = new List<StoredWork>();
        foreach (var id in changed)
        {
            byWork.Remove(id);
            if (await StoredWork.ReadAsync(store, id, cancellation) is { } work)
            {
                works.Add(work);
            }
        }

        foreach (var file in works.GroupBy(w => w.Source.Manifestation, StringComparer.Ordinal))
        {
            var source = (await store.Manifestations.SingleAsync(m => m.Sha256 == file.Key, cancellation)).ToSourceText();
            foreach (var work in file)
            {
                byWork[work.Work.Id] = RuleReader.Read(work.ToParsedWork(), source);
            }
        }

        return new RuleBook(byWork.OrderBy(w => w.Key, StringComparer.Ordinal).SelectMany(w => w.Value));
    }

    private sealed record Edition(long Sequence, RuleBook Book);
}

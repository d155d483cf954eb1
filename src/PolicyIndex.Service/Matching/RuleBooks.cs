using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Matching;

/// <summary>
/// The rules of the store as it is now. They are derived, never stored: read from texts on first use and again only for the works
/// that the change log names, so that taking files in costs nothing. What editors said of them is stored, and laid over what was read.
/// </summary>
internal sealed class RuleBooks : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly Dictionary<string, IReadOnlyList<Rule>> byWork = new(StringComparer.Ordinal);
    private volatile RuleEdition? current;

    /// <summary>The rules that count as of the last change that the store's connection sees.</summary>
    public async Task<RuleBook> GetAsync(PolicyStore store, CancellationToken cancellation) => (await EditionAsync(store, cancellation)).Book;

    /// <summary>All rules as of the last change that the store's connection sees, with what editors said of them.</summary>
    public async Task<RuleEdition> EditionAsync(PolicyStore store, CancellationToken cancellation)
    {
        var latest = await store.Changes.MaxAsync(c => (long?)c.Sequence, cancellation) ?? 0;
        if (current is { } known && known.Sequence == latest)
        {
            return known;
        }

        await reading.WaitAsync(cancellation);
        try
        {
            if (current is { } read && read.Sequence >= latest)
            {
                return read;
            }

            return current = await ReadAsync(store, latest, cancellation);
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private async Task<RuleEdition> ReadAsync(PolicyStore store, long latest, CancellationToken cancellation)
    {
        var since = current?.Sequence ?? -1;
        var entries = await store.Changes.Where(c => c.Sequence > since && c.Sequence <= latest && c.Kind != ChangeKind.Effects).Select(c => new { c.WorkId, c.Kind }).Distinct().ToListAsync(cancellation);
        if (entries.Count == 0 && current is { } same)
        {
            return same.At(latest);
        }

        // What editors said changes what counts, not what was read.
        var changed = current is null
            ? await store.Works.Select(w => w.Id).ToListAsync(cancellation)
            : entries.Where(c => c.Kind != ChangeKind.Rules).Select(c => c.WorkId).Distinct(StringComparer.Ordinal).ToList();
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

        var said = await store.RuleAssertions.ToListAsync(cancellation);
        var (rules, gone) = RuleStandings.Of([.. byWork.OrderBy(w => w.Key, StringComparer.Ordinal).SelectMany(w => w.Value)], said);
        return new RuleEdition(latest, rules, gone);
    }
}

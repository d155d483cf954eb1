using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>The corpus in numbers.</summary>
/// <param name="Works">Stored works by year of issue and level; no year where none is printed.</param>
/// <param name="States">Stored works by status on the day.</param>
/// <param name="Units">Units of current texts by kind, the most frequent first.</param>
/// <param name="Ledger">Characters of current texts by where they went.</param>
/// <param name="Citations">Who cites whom, from work to work, with the number of references.</param>
/// <param name="Names">Names of the works in <paramref name="Citations"/>.</param>
internal sealed record CorpusStatistics(
    IReadOnlyList<(int? Year, AdministrativeLevel Level, int Count)> Works,
    IReadOnlyList<(string State, int Count)> States,
    IReadOnlyList<(ProvisionKind Kind, int Count)> Units,
    CorpusLedger Ledger,
    IReadOnlyList<(string From, string To, int Count)> Citations,
    IReadOnlyDictionary<string, string> Names);

/// <summary>The account of every character of the current texts.</summary>
/// <param name="Characters">All.</param>
/// <param name="Assigned">Those of units.</param>
/// <param name="Unaccounted">0 when every character has its place.</param>
/// <param name="Discarded">Those dropped, by reason.</param>
internal sealed record CorpusLedger(long Characters, long Assigned, long Unaccounted, IReadOnlyList<(string Reason, long Characters)> Discarded);

/// <summary>Counts the corpus.</summary>
internal sealed class StatisticsQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses, LegalClock clock)
{
    public async Task<CorpusStatistics> GetAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var works = await store.Works.Select(w => new { w.Id, w.Level, w.IssuedOn, w.Counts, w.Characters, w.Assigned, w.Unaccounted }).ToListAsync(cancellation);
        var discards = await store.Discards.Where(d => d.WorkId != null).GroupBy(d => d.Reason).Select(g => new { g.Key, Sum = g.Sum(d => (long)d.Characters) }).ToListAsync(cancellation);
        var citations = await store.Citations.Where(c => c.TargetWorkId != null && c.TargetWorkId != c.WorkId)
            .GroupBy(c => new { c.WorkId, c.TargetWorkId }).Select(g => new { g.Key.WorkId, g.Key.TargetWorkId, Count = g.Count() }).ToListAsync(cancellation);
        return new CorpusStatistics(
            [.. works.GroupBy(w => (w.IssuedOn?.Year, w.Level)).Select(g => (g.Key.Year, g.Key.Level, g.Count()))],
            [.. LegalStates.All.Select(s => (s, works.Count(w => book.Of(w.Id, clock.Today).State == s)))],
            [.. Enum.GetValues<ProvisionKind>().Select(k => (k, works.Sum(w => w.Counts.GetValueOrDefault(ProvisionCounts.NameOf(k))))).Where(k => k.Item2 > 0).OrderByDescending(k => k.Item2)],
            new CorpusLedger(works.Sum(w => (long)w.Characters), works.Sum(w => (long)w.Assigned), works.Sum(w => (long)w.Unaccounted), [.. discards.OrderByDescending(d => d.Sum).Select(d => (d.Key, d.Sum))]),
            [.. citations.Select(c => (c.WorkId, c.TargetWorkId!, c.Count))],
            await WorkNames.ReadAsync(store, citations.SelectMany(c => new[] { c.WorkId, c.TargetWorkId! }), cancellation));
    }
}

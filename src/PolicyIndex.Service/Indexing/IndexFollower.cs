using Microsoft.EntityFrameworkCore;
using PolicyIndex.Search;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Indexing;

/// <summary>
/// Brings the index up to the store: applies the change log in batches after the last change the index holds, and
/// rebuilds where the index is empty, too far behind, or ahead of the store (another store under the same index).
/// </summary>
internal sealed class IndexFollower(SearchIndex index, WorkCatalogs catalogs, StatusBooks statuses, IDbContextFactory<PolicyStore> stores) : IDisposable
{
    /// <summary>Entries applied in one commit.</summary>
    private const int BatchSize = 100;

    /// <summary>Entries behind which rebuilding is cheaper than following.</summary>
    private const int TooFarBehind = 5_000;

    private readonly SemaphoreSlim following = new(1, 1);

    /// <summary>Follows until the index holds every change.</summary>
    /// <returns>False where another process writes the index and this one only reads it.</returns>
    public async Task<bool> CatchUpAsync(CancellationToken cancellation)
    {
        await following.WaitAsync(cancellation);
        try
        {
            await catalogs.RefreshAsync(cancellation);
            if (index.Open() is not { } open || !index.IsWriter)
            {
                return false;
            }

            await FollowAsync(open, cancellation);
            return true;
        }
        finally
        {
            following.Release();
        }
    }

    public void Dispose() => following.Dispose();

    private async Task FollowAsync(ProvisionIndex open, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var latest = await LatestAsync(store, cancellation);
        if (open.AppliedSequence == latest)
        {
            return;
        }

        if (open.AppliedSequence == 0 || open.AppliedSequence > latest || latest - open.AppliedSequence > TooFarBehind)
        {
            await RebuildAsync(store, open, cancellation);
        }

        while (await store.Changes.Where(c => c.Sequence > open.AppliedSequence).OrderBy(c => c.Sequence).Take(BatchSize).ToListAsync(cancellation) is { Count: > 0 } batch)
        {
            var changes = new List<WorkChange>();
            var book = await statuses.GetAsync(store, cancellation);
            foreach (var workId in batch.Select(c => c.WorkId).Distinct(StringComparer.Ordinal))
            {
                changes.Add(await ReadAsync(store, workId, book, cancellation));
            }

            // The log is one row a change and never reused, but a rolled-back ingestion leaves a hole in its numbers.
            open.Apply(open.AppliedSequence + 1, batch[^1].Sequence, changes);
        }
    }

    private async Task RebuildAsync(PolicyStore store, ProvisionIndex open, CancellationToken cancellation)
    {
        // One read transaction: works and sequence are of the same moment.
        await using var snapshot = await store.Database.BeginTransactionAsync(cancellation);
        var latest = await LatestAsync(store, cancellation);
        var ids = await store.Works.OrderBy(w => w.Id).Select(w => w.Id).ToListAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        open.Rebuild(latest, ids.Select(id => Read(store, id, book)).OfType<WorkUpserted>());
    }

    // Lucene takes the works one by one while it writes, so a rebuild never holds more than one work in memory.
    private static WorkUpserted? Read(PolicyStore store, string workId, StatusBook book) =>
        StoredWork.Read(store, workId) is { } stored ? Upserted(stored, ExpressionTexts.Of(store, workId), book) : null;

    private static async Task<WorkChange> ReadAsync(PolicyStore store, string workId, StatusBook book, CancellationToken cancellation) =>
        await StoredWork.ReadAsync(store, workId, cancellation) is { } stored
            ? Upserted(stored, await ExpressionTexts.OfAsync(store, workId, cancellation), book)
            : new WorkRemoved(workId);

    private static WorkUpserted Upserted(StoredWork stored, IReadOnlyList<ExpressionText> texts, StatusBook book) => new(stored.Work, stored.Provisions)
    {
        Statuses = book.PeriodsOf(stored.Work.Id),
        ProvisionStatuses = book.UnitsOf(stored.Work.Id).ToDictionary(id => id, id => book.PeriodsOf(stored.Work.Id, id), StringComparer.Ordinal),
        From = texts.Count > 1 ? texts[^1].From : null,
        Former = [.. texts.Take(texts.Count - 1).Select((t, i) => Former(t, isFirst: i == 0))],
    };

    private static FormerText Former(ExpressionText text, bool isFirst) =>
        new(text.Former!.Parsed.Work, text.Former.Parsed.Provisions, isFirst ? DateOnly.MinValue : text.From!.Value, text.Until!.Value.AddDays(1));

    private static async Task<long> LatestAsync(PolicyStore store, CancellationToken cancellation) =>
        await store.Changes.MaxAsync(c => (long?)c.Sequence, cancellation) ?? 0;
}

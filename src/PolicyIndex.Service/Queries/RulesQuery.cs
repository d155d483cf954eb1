using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Rules as they stand, for editors.</summary>
internal sealed class RulesQuery(IDbContextFactory<PolicyStore> stores, RuleBooks books)
{
    /// <returns>Null for an unknown rule.</returns>
    public async Task<StandingRule?> StandingAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return (await books.EditionAsync(store, cancellation)).Find(id);
    }

    /// <summary>
    /// What editors are asked about again: rules that one of them doubts, and words on sentences that stand in no text any more. Where nobody
    /// ever spoke of a rule nothing is read.
    /// </summary>
    public async Task<IReadOnlyList<RuleStandingView>> DoubtfulAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.RuleAssertions.AnyAsync(cancellation)
            ? [.. (await ListAsync(null, [RuleState.Disputed, RuleState.Gone], cancellation) ?? []).Where(r => r.Assertions.Any(a => a.Counts && a.Action != AssertionAction.Undo))]
            : [];
    }

    /// <summary>All rules of a work, in document order, then those that editors spoke of and that are gone; without a work those that editors spoke of.</summary>
    /// <param name="workId">The work; null for all.</param>
    /// <param name="states">States that are wanted; all where empty.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null for an unknown work.</returns>
    public async Task<IReadOnlyList<RuleStandingView>?> ListAsync(string? workId, IReadOnlyList<RuleState> states, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (workId is not null && !await store.Works.AnyAsync(w => w.Id == workId, cancellation))
        {
            return null;
        }

        var edition = await books.EditionAsync(store, cancellation);
        var listed = edition.Rules.Where(r => workId is null ? r.Version > 0 : r.Found.WorkId == workId).Select(RuleStandingView.From)
            .Concat(edition.Gone.Where(g => workId is null || g[0].WorkId == workId).Select(RuleStandingView.Gone));
        return [.. listed.Where(r => states.Count == 0 || states.Contains(r.State))];
    }
}

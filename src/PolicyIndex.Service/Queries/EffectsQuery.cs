using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Position after which a page of effects begins.</summary>
internal sealed record EffectsPosition(string Id);

/// <summary>Effects of one work, and those that wait for an editor.</summary>
internal sealed class EffectsQuery(IDbContextFactory<PolicyStore> stores)
{
    private const int MostRecent = 20;

    /// <returns>Null for an unknown effect.</returns>
    public async Task<EffectView?> GetAsync(string id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return (await ShowAsync(store, store.Effects.Where(e => e.Id == id), cancellation)).SingleOrDefault();
    }

    /// <summary>Effects in any of the states, by id; those that are found no longer are left out.</summary>
    public async Task<Page<EffectView>> ListAsync(IReadOnlyList<EffectState> states, EffectsPosition? after, int limit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var effects = store.Effects.Where(e => !e.Gone && (states.Count == 0 || states.Contains(e.State)));
        if (after is not null)
        {
            effects = effects.Where(e => string.Compare(e.Id, after.Id) > 0);
        }

        var items = await ShowAsync(store, effects.OrderBy(e => e.Id).Take(limit + 1), cancellation);
        return new Page<EffectView>([.. items.Take(limit)], items.Count > limit ? ListCursor.Encode(new EffectsPosition(items[limit - 1].Id)) : null);
    }

    /// <summary>
    /// What waits for an editor: disputes first, then conclusions of rules, references whose number and title disagree, ends of
    /// works that are not surely known, and repeals and replacements without a date. What a text says plainly counts already and is not asked about.
    /// </summary>
    public async Task<IReadOnlyList<EffectView>> QueueAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var open = (await store.Effects.Where(e => !e.Gone && (e.State == EffectState.Proposed || e.State == EffectState.Disputed)).OrderBy(e => e.Id).ToListAsync(cancellation))
            .Where(e => e.State == EffectState.Disputed || e.Standing.Inferred || Disagrees(e) || (Ends(e.Relation) && (e.TargetWorkId is null || e.Standing.Date.On is null)))
            .OrderByDescending(e => e.State)
            .Select(e => e.Id)
            .ToList();
        var shown = (await ShowAsync(store, store.Effects.Where(e => open.Contains(e.Id)), cancellation)).ToDictionary(e => e.Id, StringComparer.Ordinal);
        return [.. open.Select(id => shown[id])];
    }

    /// <summary>
    /// Effects that texts state no longer and that stand by an editor's word alone: the text was corrected, or is read otherwise now. Taking
    /// the word back or rejecting them ends it.
    /// </summary>
    public async Task<IReadOnlyList<EffectView>> LostAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await ShowAsync(store, store.Effects.Where(e => e.Gone && e.State != EffectState.Rejected).OrderBy(e => e.Id), cancellation);
    }

    /// <summary>What editors decided last and did not undo, latest first.</summary>
    public async Task<IReadOnlyList<EffectView>> RecentAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var ids = (await store.Assertions.OrderByDescending(a => a.Sequence).Take(MostRecent * 2).Select(a => a.EffectId).ToListAsync(cancellation)).Distinct(StringComparer.Ordinal).Take(MostRecent).ToList();
        var shown = (await ShowAsync(store, store.Effects.Where(e => ids.Contains(e.Id)), cancellation)).ToDictionary(e => e.Id, StringComparer.Ordinal);
        return [.. ids.Select(id => shown[id]).Where(e => e.Assertions.Any(a => a.Action is not null and not AssertionAction.Undo && a.Counts))];
    }

    /// <summary>Effects that a work has or suffers, its own first.</summary>
    public async Task<IReadOnlyList<EffectView>> OfWorkAsync(string workId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var effects = store.Effects.Where(e => !e.Gone && (e.ActorWorkId == workId || e.TargetWorkId == workId)).OrderBy(e => e.ActorWorkId != workId).ThenBy(e => e.Id);
        return await ShowAsync(store, effects, cancellation);
    }

    // A number and a title that mean two works: the text is right in one of them.
    private static bool Disagrees(EffectRow effect) => effect.Standing is { Resolution: CitationResolution.Ambiguous, Target: { Title: not null, Number: not null } };

    private static bool Ends(EffectRelation relation) => relation is EffectRelation.Repeals or EffectRelation.Replaces or EffectRelation.Amends;

    private static async Task<IReadOnlyList<EffectView>> ShowAsync(PolicyStore store, IQueryable<EffectRow> effects, CancellationToken cancellation)
    {
        var rows = await effects.ToListAsync(cancellation);
        var ids = rows.Select(r => r.Id).ToList();
        var said = (await store.Assertions.Where(a => ids.Contains(a.EffectId)).ToListAsync(cancellation)).ToLookup(a => a.EffectId, StringComparer.Ordinal);
        var names = await WorkNames.ReadAsync(store, rows.Select(r => r.ActorWorkId), cancellation);
        return [.. rows.Select(r => EffectView.From(r, said[r.Id], names.GetValueOrDefault(r.ActorWorkId)))];
    }
}

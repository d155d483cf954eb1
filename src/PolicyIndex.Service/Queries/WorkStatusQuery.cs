using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Status of a work on a date and over time.</summary>
internal sealed class WorkStatusQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses, EffectsQuery effects)
{
    /// <summary>Whether a work is known, with or without its text.</summary>
    public async Task<bool> IsKnownAsync(string workId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Works.AnyAsync(w => w.Id == workId, cancellation) || await store.ExternalWorks.AnyAsync(w => w.Id == workId, cancellation);
    }

    public async Task<WorkStatusView> GetAsync(string workId, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var status = book.Of(workId, asOf);
        var units = book.UnitsOf(workId).Select(id => new ProvisionStatusView(id, book.Of(workId, id, asOf)));
        var pending = (await effects.OfWorkAsync(workId, cancellation))
            .Where(e => e.State == EffectState.Disputed || (e.State == EffectState.Proposed && e.Inferred));
        return new WorkStatusView(
            workId,
            asOf,
            status,
            [.. book.PeriodsOf(workId).Select(p => new StatusPeriodView(p.From == DateOnly.MinValue ? null : p.From, p.State))],
            [.. units.Where(u => u.Status.State != status.State || u.Status.Warnings.Count > status.Warnings.Count)],
            [.. pending]);
    }
}

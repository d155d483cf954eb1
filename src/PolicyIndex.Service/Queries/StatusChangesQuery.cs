using Microsoft.EntityFrameworkCore;
using PolicyIndex.Search;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>A change of status with the names of what it happens to.</summary>
/// <param name="Change">The change.</param>
/// <param name="Work">Name of the work.</param>
/// <param name="Path">Path of the unit; null for the work as a whole.</param>
/// <param name="Stored">Whether the work's text is here.</param>
internal sealed record NamedStatusChange(StatusChange Change, string Work, string? Path, bool Stored);

/// <summary>A work's status over time.</summary>
/// <param name="Id">The work.</param>
/// <param name="Name">Its name.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Periods">First period first.</param>
internal sealed record WorkLife(string Id, string Name, DateOnly? IssuedOn, IReadOnlyList<StatusPeriod> Periods);

/// <summary>The corpus over time: what changes when, and how long works hold.</summary>
internal sealed class StatusChangesQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses)
{
    /// <summary>Changes of status of all known works, the next one first.</summary>
    /// <param name="after">Changes after this day …</param>
    /// <param name="until">… up to this one.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<IReadOnlyList<NamedStatusChange>> BetweenAsync(DateOnly after, DateOnly until, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var changes = book.Works.SelectMany(w => book.ChangesOf(w, after, until)).OrderBy(c => c.On).ThenBy(c => c.WorkId, StringComparer.Ordinal).ToList();
        var names = await WorkNames.ReadAsync(store, changes.Select(c => c.WorkId), cancellation);
        var shown = await ShownUnits.ReadAsync(store, [.. changes.Select(c => (c.WorkId, c.ProvisionId))], book, after, cancellation);
        return [.. changes.Select(c => new NamedStatusChange(c, names.GetValueOrDefault(c.WorkId, c.WorkId), c.ProvisionId is { } id ? shown.Units.GetValueOrDefault(id)?.Path ?? id : null, shown.Works.ContainsKey(c.WorkId)))];
    }

    /// <summary>Lives of the stored works, the one issued last first.</summary>
    /// <param name="skip">Works before the first one shown.</param>
    /// <param name="take">Works shown.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>The lives, and the number of all works.</returns>
    public async Task<(IReadOnlyList<WorkLife> Lives, int Total)> LivesAsync(int skip, int take, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var works = await store.Works.OrderByDescending(w => w.IssuedOn).ThenBy(w => w.Id).Skip(skip).Take(take)
            .Select(w => new { w.Id, Name = w.InstrumentTitle ?? w.Title, w.IssuedOn }).ToListAsync(cancellation);
        return ([.. works.Select(w => new WorkLife(w.Id, w.Name, w.IssuedOn, book.PeriodsOf(w.Id)))], await store.Works.CountAsync(cancellation));
    }
}

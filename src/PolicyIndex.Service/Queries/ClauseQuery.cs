using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>A unit with its work, its status on a date, and what it encloses.</summary>
internal sealed record Clause(WorkSummary Work, ProvisionView Unit, StatusView Status, IReadOnlyList<EnclosedUnit> Enclosed);

/// <summary>A unit below another, with its state.</summary>
internal sealed record EnclosedUnit(ProvisionView Unit, string State);

/// <summary>One unit by whatever names it: an id, an address in a work, or words such as 《…》第九条.</summary>
internal sealed class ClauseQuery(
    IDbContextFactory<PolicyStore> stores, StatusBooks statuses, ResolveQuery resolve, ProvisionQuery provisions, WorkQuery works, LegalClock clock)
{
    /// <param name="address">An id (<c>work:eId</c>), an eId or path with <paramref name="workId"/>, or a locator as people write it.</param>
    /// <param name="workId">The work, where the address names none.</param>
    /// <param name="asOf">Date of the text and of its status.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>The clause, or null with what the words can mean.</returns>
    public async Task<(Clause? Found, ResolutionView? Meant)> FindAsync(string address, string? workId, DateOnly asOf, CancellationToken cancellation)
    {
        // An id names its text; anything else means the text of the date.
        var id = ProvisionAddress.Parse(address);
        var textOf = id?.Expression ?? asOf;
        ProvisionView? unit = id is null ? null : await provisions.GetAsync(id.WorkId, id.EId, textOf, cancellation);
        unit ??= workId is null ? null : await provisions.GetAsync(workId, address, asOf, cancellation);
        if (unit is null)
        {
            var meant = await resolve.ResolveAsync(address, workId, cancellation);
            if (meant.Candidates is not [{ Provision: { } only }])
            {
                return (null, meant);
            }

            unit = only;
        }

        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var row = await store.Works.SingleAsync(w => w.Id == unit.WorkId, cancellation);
        var outline = await works.OutlineAsync(unit.WorkId, textOf, cancellation);
        var enclosed = Below(unit, outline?.Units ?? []).Select(u => new EnclosedUnit(u, book.Of(u.WorkId, u.Id, asOf).State));
        return (new Clause(WorkSummary.From(row, book.Of(unit.WorkId, asOf)), unit, book.Of(unit.WorkId, unit.Id, asOf), [.. enclosed]), null);
    }

    /// <summary>A work by its id, number or name; null where that is not exactly one.</summary>
    public async Task<WorkDetail?> WorkAsync(string named, DateOnly? asOf, CancellationToken cancellation)
    {
        var date = asOf ?? clock.Today;
        return await works.GetAsync(named, date, cancellation)
            ?? ((await resolve.ResolveAsync(named, null, cancellation)).Candidates is [var only] ? await works.GetAsync(only.Work.Id, date, cancellation) : null);
    }

    // Units stand in document order, so a unit's parent comes before it.
    private static List<ProvisionView> Below(ProvisionView unit, IReadOnlyList<ProvisionView> outline)
    {
        var inside = new HashSet<string>(StringComparer.Ordinal) { unit.Id };
        return [.. outline.Where(u => u.ParentId is not null && inside.Contains(u.ParentId) && inside.Add(u.Id))];
    }
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Which works a list holds; null fields do not narrow it.</summary>
/// <param name="Words">Each must stand in title, instrument title or number.</param>
/// <param name="Level">Level of the issuers.</param>
/// <param name="Region">Territory.</param>
/// <param name="Issuer">One of the issuers, in full.</param>
/// <param name="Kind">文种.</param>
/// <param name="Status">State on the date asked for.</param>
internal sealed record WorksFilter(
    IReadOnlyList<string> Words,
    AdministrativeLevel? Level = null,
    string? Region = null,
    string? Issuer = null,
    string? Kind = null,
    string? Status = null);

/// <summary>Position after which a page begins.</summary>
internal sealed record WorksPosition(DateOnly IssuedOn, string Id);

/// <summary>Lists works, latest issue first, undated last, then by id.</summary>
internal sealed class WorksQuery(IDbContextFactory<PolicyStore> stores)
{
    public async Task<Page<WorkSummary>> ListAsync(WorksFilter filter, WorksPosition? after, int limit, CancellationToken cancellation)
    {
        // No work has effects yet, so every work's state is unknown and any other state has none.
        if (filter.Status is not null && !string.Equals(filter.Status, StatusView.Unknown.State, StringComparison.Ordinal))
        {
            return new Page<WorkSummary>([], null);
        }

        await using var store = await stores.CreateDbContextAsync(cancellation);
        var works = Narrow(store.Works, filter);
        if (after is not null)
        {
            works = works.Where(w => (w.IssuedOn ?? DateOnly.MinValue) < after.IssuedOn
                || ((w.IssuedOn ?? DateOnly.MinValue) == after.IssuedOn && string.Compare(w.Id, after.Id) > 0));
        }

        var rows = await works
            .OrderByDescending(w => w.IssuedOn ?? DateOnly.MinValue)
            .ThenBy(w => w.Id)
            .Take(limit + 1)
            .ToListAsync(cancellation);
        var items = rows.Take(limit).Select(WorkSummary.From).ToList();
        return new Page<WorkSummary>(items, rows.Count > limit ? Next(items[^1]) : null);
    }

    private static string Next(WorkSummary last) =>
        ListCursor.Encode(new WorksPosition(last.IssuedOn ?? DateOnly.MinValue, last.Id));

    private static IQueryable<WorkRow> Narrow(IQueryable<WorkRow> works, WorksFilter filter)
    {
        foreach (var word in filter.Words)
        {
            works = works.Where(w => w.Title.Contains(word)
                || (w.InstrumentTitle != null && w.InstrumentTitle.Contains(word))
                || (w.DocumentNumber != null && w.DocumentNumber.Contains(word)));
        }

        if (filter.Level is { } level)
        {
            works = works.Where(w => w.Level == level);
        }

        if (filter.Region is { } region)
        {
            works = works.Where(w => w.Region == region);
        }

        if (filter.Issuer is { } issuer)
        {
            works = works.Where(w => w.Issuers.Contains(issuer));
        }

        return filter.Kind is { } kind ? works.Where(w => w.Kind == kind) : works;
    }
}

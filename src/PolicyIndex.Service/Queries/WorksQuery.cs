using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Which works a list holds. Values of one filter are alternatives, filters all hold; an empty one does not narrow.</summary>
internal sealed record WorksFilter
{
    /// <summary>Each must stand in title, instrument title or number.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Levels of the issuers.</summary>
    public IReadOnlyList<AdministrativeLevel> Levels { get; init; } = [];

    /// <summary>Territories.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Issuers, in full, one of which the work must have.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>文种.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Years of issue.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>States, one of which the work must have on <see cref="AsOf"/>; empty for any.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The date asked for; today in China when absent.</summary>
    public DateOnly? AsOf { get; init; }
}

/// <summary>Position after which a page begins.</summary>
internal sealed record WorksPosition(DateOnly IssuedOn, string Id);

/// <summary>Lists works, latest issue first, undated last, then by id.</summary>
internal sealed class WorksQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses, LegalClock clock)
{
    public async Task<Page<WorkSummary>> ListAsync(WorksFilter filter, WorksPosition? after, int limit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var asOf = filter.AsOf ?? clock.Today;
        var book = await statuses.GetAsync(store, cancellation);
        var works = Narrow(store.Works, filter);
        if (filter.States.Count > 0)
        {
            // Status is computed, so the database cannot know it: the works that have one of the states are named to it.
            var passing = book.Works.Where(id => filter.States.Contains(book.Of(id, asOf).State, StringComparer.Ordinal)).ToList();
            works = works.Where(w => passing.Contains(w.Id));
        }

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
        var items = rows.Take(limit).Select(r => WorkSummary.From(r, book.Of(r.Id, asOf))).ToList();
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

        if (filter.Levels.Count > 0)
        {
            works = works.Where(w => filter.Levels.Contains(w.Level));
        }

        if (filter.Regions.Count > 0)
        {
            works = works.Where(w => w.Region != null && filter.Regions.Contains(w.Region));
        }

        if (filter.Issuers.Count > 0)
        {
            works = works.Where(w => w.Issuers.Any(i => filter.Issuers.Contains(i)));
        }

        if (filter.Years.Count > 0)
        {
            works = works.Where(w => w.IssuedOn != null && filter.Years.Contains(w.IssuedOn.Value.Year));
        }

        return filter.Kinds.Count > 0 ? works.Where(w => w.Kind != null && filter.Kinds.Contains(w.Kind)) : works;
    }
}

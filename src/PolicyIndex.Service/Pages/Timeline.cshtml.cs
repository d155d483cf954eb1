using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Pages.Pictures;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages;

/// <summary>What changes status in the days to come, and how long the works of the corpus hold.</summary>
[RefusesUnreadableAddress]
internal sealed class TimelineModel(StatusChangesQuery changes, LegalClock clock) : PageModel
{
    private const int UsualDays = 90;
    private const int MostDays = 3660;
    private const int RowsPerPage = 40;

    /// <summary>The day from which one looks ahead; today in China when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>How many days ahead.</summary>
    [BindProperty(SupportsGet = true)]
    public int Days { get; set; } = UsualDays;

    /// <summary>Works before the first one drawn.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public DateOnly From { get; private set; }

    public IReadOnlyList<NamedStatusChange> Changes { get; private set; } = [];

    public IReadOnlyList<(WorkLife Work, IReadOnlyList<Lifeline> Lines)> Lives { get; private set; } = [];

    public TimeScale? Scale { get; private set; }

    /// <summary>All works.</summary>
    public int Total { get; private set; }

    /// <summary>Works before those of the next page; null on the last one.</summary>
    public int? Next => Skip + RowsPerPage < Total ? Skip + RowsPerPage : null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        From = AsOf ?? clock.Today;
        Days = Math.Clamp(Days, 1, Math.Min(MostDays, DateOnly.MaxValue.DayNumber - From.DayNumber - 1));
        Skip = Math.Max(0, Skip);
        Changes = await changes.BetweenAsync(From, From.AddDays(Days), cancellation);
        var (lives, total) = await changes.LivesAsync(Skip, RowsPerPage, cancellation);
        Lives = [.. lives.Select(w => (w, Lifeline.Of(w.Periods, w.IssuedOn)))];
        Total = total;
        var days = Lives.SelectMany(l => l.Lines).SelectMany(l => new[] { l.From, l.Until ?? l.From }).ToList();
        Scale = days.Count == 0 ? null : TimeScale.Around([.. days, From, From.AddDays(Days)], 330, WorkTimeline.Width - 16);
    }
}

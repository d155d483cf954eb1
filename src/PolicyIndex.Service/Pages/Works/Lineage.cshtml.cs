using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Pages.Pictures;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>Where a work comes from and what became of it; also of works whose text is not here.</summary>
internal sealed class LineageModel(LineageQuery lineage, WorkStatusQuery statuses, EffectsQuery effects, WorkQuery works, LegalClock clock) : PageModel
{
    public LineageView Lineage { get; private set; } = null!;

    public StatusView Status { get; private set; } = null!;

    public IReadOnlyList<LineageGroup> Groups { get; private set; } = [];

    public LineageGraph Graph { get; private set; } = null!;

    /// <summary>Null where no date is known.</summary>
    public WorkTimeline? Timeline { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await statuses.IsKnownAsync(id, cancellation))
        {
            return NotFound();
        }

        Lineage = await lineage.GetAsync(id, 1, clock.Today, cancellation);
        id = Lineage.WorkId;
        var status = await statuses.GetAsync(id, clock.Today, cancellation);
        Status = status.Status;
        Groups = LineageGroup.Of(Lineage);
        Graph = LineageGraph.Of(Groups);
        var lines = Lifeline.Of([.. status.Periods.Select(p => new StatusPeriod(p.From ?? DateOnly.MinValue, p.State))], Lineage.Works[0].IssuedOn);
        Timeline = WorkTimeline.Of(lines, [.. await OwnEventsAsync(id, cancellation), .. WorkTimeline.EventsOf(id, await effects.OfWorkAsync(id, cancellation))], clock.Today);
        return Page();
    }

    // Each text by the day since when it is the work's text.
    private async Task<IEnumerable<WorkEvent>> OwnEventsAsync(string id, CancellationToken cancellation)
    {
        var texts = (await works.ExpressionsAsync(id, cancellation))?.Items ?? [];
        var issued = Lineage.Works[0].IssuedOn is { } on ? [new WorkEvent(on, "成文", null, false)] : Array.Empty<WorkEvent>();
        return issued.Concat(texts.Count < 2 ? [] : texts.Where(t => t.From is not null).Select((t, i) => new WorkEvent(t.From!.Value, i == 0 ? "最初文本" : "修订文本", Wording.TextAddress(t.Id), false)));
    }
}

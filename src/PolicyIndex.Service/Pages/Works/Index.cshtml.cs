using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>The table of works.</summary>
[RefusesUnreadableAddress]
internal sealed class IndexModel(WorksQuery works, WorkFacetsQuery facets) : PageModel
{
    private const int RowsPerPage = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>Year of issue.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>A state, or <c>all</c>; what has ended or has yet to begin is left out when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>Date of the status; today in China when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public Page<WorkSummary> Rows { get; private set; } = new([], null);

    public FacetsView Facets { get; private set; } = new([], [], [], [], []);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = new WorksFilter
        {
            Words = Q?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [],
            Levels = LevelName.TryParse(Level, out var name) ? [name.Level] : [],
            Kinds = string.IsNullOrEmpty(Kind) ? [] : [Kind],
            Years = Year is { } year ? [year] : [],
            AsOf = AsOf,
            States = LegalStates.Passing(Status is LegalStates.Any || LegalStates.All.Contains(Status, StringComparer.Ordinal) ? [Status!] : null),
        };
        var after = Cursor is null ? null : ListCursor.Decode<WorksPosition>(Cursor);
        Rows = await works.ListAsync(filter, after, RowsPerPage, cancellation);
        Facets = await facets.GetAsync(cancellation);
    }
}

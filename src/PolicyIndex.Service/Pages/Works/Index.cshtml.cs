using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>The table of works.</summary>
internal sealed class IndexModel(WorksQuery works, WorkFacetsQuery facets) : PageModel
{
    private const int RowsPerPage = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public Page<WorkSummary> Rows { get; private set; } = new([], null);

    public FacetsView Facets { get; private set; } = new([], [], [], []);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = new WorksFilter
        {
            Words = Q?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [],
            Levels = LevelName.TryParse(Level, out var name) ? [name.Level] : [],
            Kinds = string.IsNullOrEmpty(Kind) ? [] : [Kind],
        };
        var after = Cursor is null ? null : ListCursor.Decode<WorksPosition>(Cursor);
        Rows = await works.ListAsync(filter, after, RowsPerPage, cancellation);
        Facets = await facets.GetAsync(cancellation);
    }
}

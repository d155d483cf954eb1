using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Pictures;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>The printed lines of a unit in its file, with the lines around it.</summary>
[RefusesUnreadableAddress]
internal sealed class OriginalModel(OriginalQuery originals, WorkQuery works, LegalClock clock) : PageModel
{
    /// <summary>eId of the unit.</summary>
    [BindProperty(SupportsGet = true)]
    public string Unit { get; set; } = "";

    /// <summary>The date whose text is meant; today in China when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public WorkDetail Work { get; private set; } = null!;

    public OriginalLines Original { get; private set; } = null!;

    /// <summary>The pages as they are set; none where the file has no pages.</summary>
    public IReadOnlyList<PrintedPage> Pages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var asOf = AsOf ?? clock.Today;
        if (await works.GetAsync(id, asOf, cancellation) is not { } work || await originals.GetAsync(id, Unit, asOf, cancellation) is not { } original)
        {
            return NotFound();
        }

        (Work, Original, Pages) = (work, original, PrintedPage.Of(original.Pages));
        return Page();
    }
}

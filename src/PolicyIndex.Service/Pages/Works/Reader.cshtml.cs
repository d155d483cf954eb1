using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>One work, all of it, every unit with its own anchor.</summary>
internal sealed class ReaderModel(WorkQuery works, LegalClock clock) : PageModel
{
    public WorkDetail Work { get; private set; } = null!;

    public IReadOnlyList<ReaderUnit> Units { get; private set; } = [];

    public IReadOnlyList<DiagnosticView> Diagnostics { get; private set; } = [];

    public CoverageView Coverage { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await works.GetAsync(id, clock.Today, cancellation) is not { } work
            || await works.OutlineAsync(id, cancellation) is not { } outline
            || await works.DiagnosticsAsync(id, cancellation) is not { } diagnostics
            || await works.CoverageAsync(id, cancellation) is not { } coverage)
        {
            return NotFound();
        }

        Work = work;
        Units = ReaderUnit.Of(outline.Units);
        Diagnostics = diagnostics.Items;
        Coverage = coverage;
        return Page();
    }
}

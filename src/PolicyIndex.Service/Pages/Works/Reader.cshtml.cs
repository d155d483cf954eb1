using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>One work, all of it, every unit with its own anchor.</summary>
[RefusesUnreadableAddress]
internal sealed class ReaderModel(WorkQuery works, WorkStatusQuery statuses, CitationsQuery citations, EffectsQuery effects, LegalClock clock, ClauseQuery clauses) : PageModel
{
    public WorkDetail Work { get; private set; } = null!;

    public IReadOnlyList<ReaderUnit> Units { get; private set; } = [];

    public IReadOnlyList<DiagnosticView> Diagnostics { get; private set; } = [];

    public CoverageView Coverage { get; private set; } = null!;

    /// <summary>The date the text and the status are of; today in China when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>All texts the work has had, the first one first.</summary>
    public IReadOnlyList<ExpressionView> Expressions { get; private set; } = [];

    public WorkStatusView Status { get; private set; } = null!;

    /// <summary>What it does to others, what others do to it, and what it says of its own validity.</summary>
    public IReadOnlyList<EffectView> Effects { get; private set; } = [];

    /// <summary>References of other works to it, one of each work.</summary>
    public IReadOnlyList<CitationView> CitedBy { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var asOf = AsOf ?? clock.Today;
        if (await works.GetAsync(id, asOf, cancellation) is not { } work
            || await works.OutlineAsync(id, asOf, cancellation) is not { } outline
            || await works.DiagnosticsAsync(id, asOf, cancellation) is not { } diagnostics
            || await works.CoverageAsync(id, asOf, cancellation) is not { } coverage
            || await works.ExpressionsAsync(id, cancellation) is not { } expressions)
        {
            return await statuses.IsKnownAsync(id, cancellation) ? RedirectToPage("/Works/Lineage", new { id }) : NotFound();
        }

        Work = work;
        Expressions = expressions.Items;
        Status = await statuses.GetAsync(id, asOf, cancellation);
        Effects = [.. (await effects.OfWorkAsync(id, cancellation)).Where(e => e.State != EffectState.Rejected)];
        var citing = (await citations.InAsync(id, cancellation)).Items;
        CitedBy = [.. citing.DistinctBy(c => c.WorkId, StringComparer.Ordinal)];
        Units = ReaderUnit.Of(outline.Units, (await citations.OutAsync(id, cancellation)).Items, citing, Status.Provisions);
        Diagnostics = diagnostics.Items;
        Coverage = coverage;
        return Page();
    }

    /// <summary>The anchor of the innermost unit that holds a place; null for a place in none.</summary>
    public string? UnitAt(SourceView place) =>
        Units.LastOrDefault(u => u.Unit.Source.Start <= place.Start && place.Start < u.Unit.Source.End)?.Unit.EId;

    /// <summary>One clause as the part of a page that is shown above a reference to it.</summary>
    public async Task<IActionResult> OnGetPreviewAsync(string id, string unit, CancellationToken cancellation) =>
        (await clauses.FindAsync(unit ?? "", id, AsOf ?? clock.Today, cancellation)).Found is { } clause ? Partial("_Preview", ClausePreview.Of(clause)) : NotFound();
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>The rules that a work holds for enterprises, each with an editor's form. The key is a field of the form that decides.</summary>
[IgnoreAntiforgeryToken]
internal sealed class RulesModel(WorkQuery works, RulesQuery rules, RuleForms forms, LegalClock clock) : PageModel
{
    /// <summary>What was sent, so that a refused form keeps its words.</summary>
    [BindProperty]
    public RuleForm Sent { get; set; } = new();

    /// <summary>Whether a decision was recorded before this page came.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>The form stood in the editors' queue.</summary>
    [BindProperty]
    public bool FromQueue { get; set; }

    public WorkDetail Work { get; private set; } = null!;

    public IReadOnlyList<RuleStandingView> Items { get; private set; } = [];

    /// <summary>Why nothing was written.</summary>
    public string? Problem { get; private set; }

    public Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        Problem = await forms.ApplyAsync(Sent, cancellation);
        if (Problem is null)
        {
            return FromQueue ? RedirectToPage("/Effects", null, new { done = Sent.Id }, "rules") : RedirectToPage(null, null, new { id, done = true }, AnchorOf(Sent.Id!));
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(id, cancellation);
    }

    /// <summary>Where a rule stands on the page.</summary>
    public static string AnchorOf(string ruleId) => $"rule-{ruleId[(ruleId.IndexOf(':', StringComparison.Ordinal) + 1)..]}";

    /// <summary>The rule with what its form said, where that was refused.</summary>
    public RuleCase CaseOf(RuleStandingView rule)
    {
        var refused = Problem is not null && string.Equals(Sent.Id, rule.Id, StringComparison.Ordinal);
        return new RuleCase(rule, null, FromQueue, refused ? Problem : null, refused ? Sent.Reason : null);
    }

    private async Task<IActionResult> ShowAsync(string id, CancellationToken cancellation)
    {
        if (await works.GetAsync(id, clock.Today, cancellation) is not { } work || await rules.ListAsync(id, [], cancellation) is not { } items)
        {
            return NotFound();
        }

        (Work, Items) = (work, items);
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Pages;

/// <summary>
/// What waits for an editor, with all sides and the words that say so in their context, and what editors decided last. The key is a field
/// of the form that decides: nothing a browser sends by itself suffices, so no other page can make it decide.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class EffectsModel(EffectsQuery effects, EffectForms forms, RulesQuery rules, IDbContextFactory<PolicyStore> stores, StatusBooks statuses, LegalClock clock) : PageModel
{
    private Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What was sent, so that a refused form keeps its words.</summary>
    [BindProperty]
    public EffectForm Sent { get; set; } = new();

    /// <summary>The effect that was decided before this page came.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<EffectView> Items { get; private set; } = [];

    /// <summary>What stands by an editor's word alone.</summary>
    public IReadOnlyList<EffectView> Lost { get; private set; } = [];

    /// <summary>Rules that an editor doubts, and those of which the sentence is gone.</summary>
    public IReadOnlyList<RuleStandingView> Rules { get; private set; } = [];

    /// <summary>Decided last, latest first: what can be undone.</summary>
    public IReadOnlyList<EffectView> Recent { get; private set; } = [];

    /// <summary>Why nothing was written.</summary>
    public string? Problem { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var (id, problem) = await forms.ApplyAsync(Sent, cancellation);
        if (problem is null)
        {
            return RedirectToPage(null, null, new { done = id }, "queue");
        }

        Problem = problem;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await ReadAsync(cancellation);
        return Page();
    }

    /// <summary>An effect with all sides, and what its form said where that was refused.</summary>
    public EffectCase CaseOf(EffectView effect)
    {
        var refused = Problem is not null && string.Equals(Sent.Id, effect.Id, StringComparison.Ordinal);
        return new EffectCase(effect, [.. SidesOf(effect)], names, refused ? Problem : null, refused ? Sent.Reason : null);
    }

    /// <summary>A rule with the name of its work.</summary>
    public RuleCase CaseOf(RuleStandingView rule) => new(rule, names.GetValueOrDefault(rule.WorkId, rule.WorkId), FromQueue: true, null, null);

    /// <summary>Who says what of the same thing: the sources of the effect, and of those that disagree with it.</summary>
    private IEnumerable<EffectSide> SidesOf(EffectView effect)
    {
        var others = effect.State != EffectState.Disputed ? []
            : Items.Where(o => o.Id != effect.Id && o.State == EffectState.Disputed && o.Relation == effect.Relation && o.Target.WorkId == effect.Target.WorkId && o.Target.Unit == effect.Target.Unit);
        return others.Prepend(effect).SelectMany(side => side.Assertions.Where(a => a.Action is null).Select(said => new EffectSide(side, said, QuoteInContext.Of(
            said.ProvisionId is { } unit ? texts.GetValueOrDefault(unit) : null,
            said.Quote is { Length: > 0 } quote ? quote : ""))));
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Items = await effects.QueueAsync(cancellation);
        Lost = await effects.LostAsync(cancellation);
        Rules = await rules.DoubtfulAsync(cancellation);
        Recent = await effects.RecentAsync(cancellation);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var named = Items.SelectMany(e => e.Assertions).Select(a => a.ProvisionId).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => (Provisions.Works.ProvisionAddress.Parse(id)?.WorkId ?? "", (string?)id)).ToList();
        var shown = await ShownUnits.ReadAsync(store, named, await statuses.GetAsync(store, cancellation), clock.Today, cancellation);
        names = await WorkNames.ReadAsync(store, Items.Concat(Lost).SelectMany(e => e.Candidates).Select(c => c.WorkId).Concat(Rules.Select(r => r.WorkId)).OfType<string>(), cancellation);
        texts = shown.Units.ToDictionary(u => u.Key, u => u.Value.Text, StringComparer.Ordinal);
    }
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages;

/// <summary>What waits for an editor, with both sides and the words that say so.</summary>
internal sealed class EffectsModel(EffectsQuery effects) : PageModel
{
    public IReadOnlyList<EffectView> Items { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Items = await effects.QueueAsync(cancellation);

    /// <summary>What other sources say of the same thing.</summary>
    public IEnumerable<EffectView> OtherSides(EffectView effect) =>
        effect.State != EffectState.Disputed ? []
        : Items.Where(o => o.Id != effect.Id && o.State == EffectState.Disputed && o.Relation == effect.Relation && o.Target.WorkId == effect.Target.WorkId && o.Target.Unit == effect.Target.Unit);
}

using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Effects;

/// <summary>The effects of all works together: disagreements between works, and of titles with the ledger, marked; successors proposed.</summary>
public static class EffectLedger
{
    /// <summary>Collects. Pure: the same works and effects give the same ledger; decisions of editors are in the effects given.</summary>
    public static IReadOnlyList<Effect> Collect(IReadOnlyList<Work> works, IEnumerable<Effect> effects)
    {
        ArgumentNullException.ThrowIfNull(works);
        ArgumentNullException.ThrowIfNull(effects);
        var all = effects.ToList();
        var concluded = SuccessorProposals.Find(works, all).Concat(TitleSuffixes.Find(works, all));
        return Disputes.Mark([.. all, .. concluded.Where(p => !all.Exists(e => e.Id == p.Id))]);
    }
}

namespace PolicyIndex.Provisions.Effects;

/// <summary>
/// Two sources disagree: a work or unit cannot take effect on two days, nor end on two, nor be repealed on two. All sides
/// are marked and kept; none is picked. Repeated extensions are no dispute: a measure may end later by a later text.
/// </summary>
internal static class Disputes
{
    public static IReadOnlyList<Effect> Mark(IReadOnlyList<Effect> effects)
    {
        var disputed = effects
            .Where(e => e.State is EffectState.Proposed && !e.Inferred && e.Date.On is not null && e.Target.WorkId is not null
                && e.Relation is EffectRelation.Commences or EffectRelation.Expires or EffectRelation.Repeals)
            .GroupBy(e => (e.Relation, e.Target.WorkId, e.Target.Unit))
            .Where(g => g.Select(e => e.Date.On).Distinct().Count() > 1)
            .SelectMany(g => g)
            .Select(e => e.Id)
            .ToHashSet(StringComparer.Ordinal);
        return disputed.Count == 0 ? effects : [.. effects.Select(e => disputed.Contains(e.Id) ? e with { State = EffectState.Disputed } : e)];
    }
}

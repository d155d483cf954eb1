using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// The effects of a work that has had several texts. What a former text did to other works stays done; of what it says of itself only
/// the first commencement stays: a revision's own day begins a text, not the work, and the current text says how long the work lasts.
/// </summary>
internal static class ExpressionEffects
{
    /// <param name="current">Effects that the current text states.</param>
    /// <param name="former">Effects that each former text states, the first text first; none for a work with one text.</param>
    public static IReadOnlyList<Effect> Of(IReadOnlyList<Effect> current, IReadOnlyList<IReadOnlyList<Effect>> former)
    {
        if (former.Count == 0)
        {
            return current;
        }

        var effects = former[0].Where(BeginsWork).Concat(current.Where(e => !BeginsWork(e))).ToList();
        var said = effects.Select(What).ToHashSet();
        // The latest text that says a thing is the one quoted.
        foreach (var effect in former.Reverse().SelectMany(text => text).Where(e => !e.IsOwn))
        {
            if (said.Add(What(effect)))
            {
                effects.Add(effect);
            }
        }

        return effects;
    }

    private static bool BeginsWork(Effect effect) => effect is { IsOwn: true, Relation: EffectRelation.Commences, Target.Unit: null };

    private static (EffectRelation, string?, string?) What(Effect effect) =>
        (effect.Relation, effect.Target.WorkId ?? effect.Target.Number ?? effect.Target.Title, effect.Target.Unit);
}

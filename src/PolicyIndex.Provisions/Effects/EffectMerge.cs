namespace PolicyIndex.Provisions.Effects;

/// <summary>Puts together what is said twice, and keeps apart and marks what is said differently.</summary>
internal sealed class EffectMerge
{
    private readonly List<Effect> effects = [];

    public void Add(Effect effect)
    {
        var index = effects.FindIndex(e => SameThing(e, effect));
        if (index < 0)
        {
            effects.Add(effect);
        }
        else
        {
            effects[index] = effects[index] with { Assertions = [.. effects[index].Assertions, .. effect.Assertions], OpenList = effects[index].OpenList || effect.OpenList };
        }
    }

    public IReadOnlyList<Effect> Finish() => Disputes.Mark(effects);

    private static bool SameThing(Effect a, Effect b) =>
        a.Relation == b.Relation && a.ActorWorkId == b.ActorWorkId && a.Date.On == b.Date.On && a.From == b.From && SameTarget(a, b)
        // 自公布之日起 in the order and 自公布之日起 in the last article; without a date the event must be one.
        && (a.Date.On is not null || a.Date.Event == b.Date.Event);

    private static bool SameTarget(Effect a, Effect b)
    {
        var (x, y) = (a.Target, b.Target);
        if (x.Unit != y.Unit)
        {
            return false;
        }

        return x.WorkId is not null || y.WorkId is not null ? x.WorkId == y.WorkId && (a.Relation != EffectRelation.MeasureEnds || x.ProvisionId == y.ProvisionId)
            : x.Number is not null && y.Number is not null ? x.Number == y.Number
            : x.Title is not null && x.Title == y.Title;
    }
}

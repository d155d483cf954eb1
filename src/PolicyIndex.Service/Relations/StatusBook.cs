using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>The status of every known work and unit over time: computed from the effects of one moment of the store, never stored.</summary>
internal sealed class StatusBook
{
    private readonly Dictionary<string, StatusTimeline> works = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatusTimeline> provisions = new(StringComparer.Ordinal);

    /// <param name="known">Works, stored and external.</param>
    /// <param name="effects">All effects; those that are not confirmed change nothing.</param>
    public StatusBook(IEnumerable<DatedWork> known, IEnumerable<EffectRow> effects)
    {
        var dated = known.ToDictionary(w => w.Id, StringComparer.Ordinal);
        var confirmed = effects.Where(e => e.State == EffectState.Confirmed).ToList();
        var own = confirmed.Where(e => e.Target.ProvisionId is null).ToLookup(e => e.TargetWorkId ?? "", StringComparer.Ordinal);
        foreach (var work in dated.Values)
        {
            works[work.Id] = Ended(Begun(work, own[work.Id]), own[work.Id], dated);
        }

        foreach (var unit in confirmed.Where(e => e.Target.ProvisionId is not null && e.TargetWorkId is not null).GroupBy(e => e.Target.ProvisionId!, StringComparer.Ordinal))
        {
            var ofWork = Of(unit.First().TargetWorkId!);
            var timeline = Ended(ofWork, unit, dated);
            if (timeline != ofWork)
            {
                provisions[unit.Key] = timeline;
            }
        }
    }

    /// <summary>All works by id.</summary>
    public IReadOnlyDictionary<string, StatusTimeline> Works => works;

    /// <summary>Units whose status is not that of their work, with their work.</summary>
    public IEnumerable<KeyValuePair<string, StatusTimeline>> ProvisionsOf(string workId) =>
        provisions.Where(p => p.Key.StartsWith(workId + ":", StringComparison.Ordinal));

    /// <summary>Status of a work.</summary>
    public StatusTimeline Of(string workId) => works.GetValueOrDefault(workId) ?? StatusTimeline.Unknown;

    /// <summary>Status of a unit: its own, or that of its work.</summary>
    public StatusTimeline Of(string workId, string provisionId) => provisions.GetValueOrDefault(provisionId) ?? Of(workId);

    private static StatusTimeline Begun(DatedWork work, IEnumerable<EffectRow> effects)
    {
        var says = effects.Where(e => e.Relation == RelationNames.Commences && e.Date is not null).MinBy(e => e.Date);
        var basis = says is null ? null : BasisOf(says);
        if ((says?.Date ?? work.Commencement) is { } start)
        {
            return new StatusTimeline(
            [
                new StatusSpan(DateOnly.MinValue, LegalStates.NotYet, $"自 {start:yyyy-MM-dd} 起施行", basis),
                new StatusSpan(start, LegalStates.InForce, $"自 {start:yyyy-MM-dd} 起施行，未见废止、代替或期满", basis),
            ]);
        }

        return work.IssuedOn is not { } issued
            ? new StatusTimeline([new StatusSpan(DateOnly.MinValue, LegalStates.Unknown, "没有登记成文日期和施行日期")])
            : new StatusTimeline(
            [
                new StatusSpan(DateOnly.MinValue, LegalStates.NotYet, $"{issued:yyyy-MM-dd} 成文，此前尚未发布"),
                new StatusSpan(issued, LegalStates.Unknown, "正文没有写明何时施行；未见废止、代替或期满"),
            ]);
    }

    private static StatusTimeline Ended(StatusTimeline timeline, IEnumerable<EffectRow> effects, Dictionary<string, DatedWork> known)
    {
        StatusSpan? end = null;
        foreach (var effect in effects.Where(e => RelationNames.Ending.Contains(e.Relation, StringComparer.Ordinal)))
        {
            var candidate = End(effect, known.GetValueOrDefault(effect.ActorWorkId));
            if (candidate is not null && (end is null || candidate.From < end.From))
            {
                end = candidate;
            }
        }

        return end is null ? timeline : timeline.EndingWith(end);
    }

    private static StatusSpan? End(EffectRow effect, DatedWork? actor)
    {
        if (effect.Relation == RelationNames.Expires)
        {
            return effect.Date is { } last && last < DateOnly.MaxValue
                ? new StatusSpan(last.AddDays(1), LegalStates.Ended, $"有效期至 {last:yyyy-MM-dd}", BasisOf(effect))
                : null;
        }

        // A repeal works from its own date, else from the day the repealing text does.
        var from = effect.Date ?? actor?.Commencement ?? actor?.IssuedOn;
        var by = $"被《{actor?.Name ?? effect.ActorWorkId}》{RelationNames.Wording(effect.Relation)}";
        return from is { } day
            ? new StatusSpan(day, LegalStates.Ended, $"自 {day:yyyy-MM-dd} 起{by}", BasisOf(effect))
            : new StatusSpan(DateOnly.MinValue, LegalStates.Ended, $"{by}，日期不明", BasisOf(effect));
    }

    private static StatusBasis BasisOf(EffectRow effect) => new(effect.Id, effect.ActorWorkId, effect.ActorProvisionId, effect.Quote);
}

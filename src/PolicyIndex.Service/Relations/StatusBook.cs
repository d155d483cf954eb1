using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Effects.Status;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Relations;

/// <summary>Answers for the status of every known work and unit on any date, from the effects of one moment of the store.</summary>
internal sealed class StatusBook
{
    private readonly StatusRules rules;
    private readonly IReadOnlyDictionary<string, Work> works;
    private readonly ILookup<string, Effect> byWork;
    private readonly Dictionary<string, string> actors;
    private readonly Dictionary<string, Dictionary<string, Provision>> units;

    /// <param name="known">Works, stored and external.</param>
    /// <param name="effects">All effects where they stand.</param>
    /// <param name="unitsWithEffects">All units of the works of which some unit has effects of its own.</param>
    public StatusBook(IEnumerable<Work> known, IReadOnlyList<Effect> effects, IEnumerable<Provision> unitsWithEffects)
    {
        works = known.ToDictionary(w => w.Id, StringComparer.Ordinal);
        rules = new StatusRules(effects, works.Values);
        actors = effects.ToDictionary(e => e.Id, e => e.ActorWorkId, StringComparer.Ordinal);
        byWork = effects
            .SelectMany(e => e.Candidates.Select(c => c.WorkId).Append(e.Target.WorkId).OfType<string>().Distinct(StringComparer.Ordinal).Select(w => (Work: w, Effect: e)))
            .ToLookup(p => p.Work, p => p.Effect, StringComparer.Ordinal);
        units = unitsWithEffects.GroupBy(p => p.WorkId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToDictionary(p => p.Id, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Ids of all works.</summary>
    public IEnumerable<string> Works => works.Keys;

    /// <summary>Whether units of the effect's target have a status of their own by it.</summary>
    public static bool ConcernsUnit(Effect effect) => effect is { Target: { ProvisionId: not null, WorkId: not null }, State: not EffectState.Rejected };

    /// <summary>Status of a work.</summary>
    public StatusView Of(string workId, DateOnly asOf) =>
        works.TryGetValue(workId, out var work) ? View(rules.Of(work, asOf)) : new StatusView("状态不明", null, "库中没有这份文件的任何记载。", null, [], []);

    /// <summary>Status of a unit: its own, or that of its work.</summary>
    public StatusView Of(string workId, string provisionId, DateOnly asOf) =>
        works.TryGetValue(workId, out var work) && Chain(workId, provisionId) is { Count: > 0 } chain ? View(rules.Of(work, chain, asOf)) : Of(workId, asOf);

    /// <summary>Units that may have a status other than their work's.</summary>
    public IEnumerable<string> UnitsOf(string workId) => units.TryGetValue(workId, out var ofWork) ? ofWork.Keys : [];

    /// <summary>Status of a work over all time.</summary>
    public IReadOnlyList<StatusPeriod> PeriodsOf(string workId) => Periods(workId, date => Of(workId, date).State);

    /// <summary>Status of a unit over all time.</summary>
    public IReadOnlyList<StatusPeriod> PeriodsOf(string workId, string provisionId) => Periods(workId, date => Of(workId, provisionId, date).State);

    /// <summary>Changes of status of a work and of those of its units that do not just follow it, in order.</summary>
    /// <param name="workId">The work.</param>
    /// <param name="after">Changes after this day …</param>
    /// <param name="until">… up to this one.</param>
    public IEnumerable<StatusChange> ChangesOf(string workId, DateOnly after, DateOnly until)
    {
        foreach (var day in DaysOf(workId).Where(d => d > after && d <= until))
        {
            var eve = day.AddDays(-1);
            var (before, now) = (Of(workId, eve), Of(workId, day));
            if (before.State != now.State)
            {
                yield return new StatusChange(workId, null, day, before, now);
            }

            foreach (var unit in UnitsOf(workId))
            {
                var (unitBefore, unitNow) = (Of(workId, unit, eve), Of(workId, unit, day));
                var follows = unitBefore.State == before.State && unitNow.State == now.State;
                if (unitBefore.State != unitNow.State && !follows && !ChangesWithParent(workId, unit, eve, day))
                {
                    yield return new StatusChange(workId, unit, day, unitBefore, unitNow);
                }
            }
        }
    }

    private bool ChangesWithParent(string workId, string unit, DateOnly eve, DateOnly day) =>
        units[workId][unit].ParentId is { } parent && units[workId].ContainsKey(parent)
        && Of(workId, parent, eve).State == Of(workId, unit, eve).State && Of(workId, parent, day).State == Of(workId, unit, day).State;

    /// <summary>
    /// A status can change only on the day of an effect, the day after (a last day), or the day of issue: asked on each of
    /// these, it is known on all.
    /// </summary>
    private IOrderedEnumerable<DateOnly> DaysOf(string workId) => byWork[workId]
        .SelectMany(e => new[] { e.Date.On, e.Date.On is { } on && on < DateOnly.MaxValue ? on.AddDays(1) : null })
        .Append(works.GetValueOrDefault(workId)?.IssuedOn)
        .OfType<DateOnly>()
        .Distinct()
        .Order();

    private IReadOnlyList<StatusPeriod> Periods(string workId, Func<DateOnly, string> stateOn)
    {
        var days = DaysOf(workId).Where(d => d > DateOnly.MinValue).Prepend(DateOnly.MinValue);
        var periods = new List<StatusPeriod>();
        foreach (var day in days)
        {
            var state = stateOn(day);
            if (periods.Count == 0 || periods[^1].State != state)
            {
                periods.Add(new StatusPeriod(day, state));
            }
        }

        return periods;
    }

    private List<Provision> Chain(string workId, string provisionId)
    {
        var chain = new List<Provision>();
        if (units.TryGetValue(workId, out var ofWork))
        {
            for (var unit = ofWork.GetValueOrDefault(provisionId); unit is not null && chain.Count < ofWork.Count; unit = unit.ParentId is { } parent ? ofWork.GetValueOrDefault(parent) : null)
            {
                chain.Add(unit);
            }
        }

        return chain;
    }

    // The rules name works by id; people know them by title.
    private StatusView View(LegalStatus status)
    {
        var (reason, warnings) = (status.Reason, status.Warnings);
        foreach (var id in status.EffectIds.Select(e => actors.GetValueOrDefault(e)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (works.TryGetValue(id, out var actor))
            {
                reason = reason.Replace($"《{id}》", id, StringComparison.Ordinal).Replace(id, NameOf(actor), StringComparison.Ordinal);
            }
        }

        return new StatusView(status.Name, status.Since, reason, status.Quote, status.EffectIds, [.. warnings.Select(Named)]);
    }

    private string Named(string warning)
    {
        foreach (var work in works.Values.Where(w => warning.Contains(w.Id, StringComparison.Ordinal)).OrderByDescending(w => w.Id.Length).Take(1))
        {
            return warning.Replace(work.Id, NameOf(work), StringComparison.Ordinal);
        }

        return warning;
    }

    private static string NameOf(Work work) =>
        $"《{work.InstrumentTitle ?? work.Title}》{(work.DocumentNumber is { } number ? $"（{number}）" : "")}";
}

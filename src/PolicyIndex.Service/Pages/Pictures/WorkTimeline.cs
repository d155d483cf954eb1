using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>The life of a work: its states as stretches, what happened as numbered points; the numbers are those of the list beneath.</summary>
/// <param name="Scale">Days as places.</param>
/// <param name="Lines">States.</param>
/// <param name="Events">What happened, in order.</param>
/// <param name="Today">The day that is marked.</param>
internal sealed record WorkTimeline(TimeScale Scale, IReadOnlyList<Lifeline> Lines, IReadOnlyList<WorkEvent> Events, DateOnly Today)
{
    public const int Width = 960;

    private const int Margin = 24;
    private const double Closest = 22;

    /// <param name="lines">States over time.</param>
    /// <param name="events">What happened, in any order.</param>
    /// <param name="today">The day to mark.</param>
    /// <returns>Null where no date is known.</returns>
    public static WorkTimeline? Of(IReadOnlyList<Lifeline> lines, IEnumerable<WorkEvent> events, DateOnly today)
    {
        var ordered = events.DistinctBy(e => (e.On, e.What)).OrderBy(e => e.On).ToList();
        var days = ordered.Select(e => e.On).Concat(lines.Select(l => l.From)).ToList();
        return days.Count == 0 ? null : new WorkTimeline(TimeScale.Around([.. days, today], Margin, Width - Margin), lines, ordered, today);
    }

    /// <summary>Where the point of each event stands, and how many stand below it already.</summary>
    public IEnumerable<(WorkEvent Event, int Number, double X, int Level)> Points()
    {
        var ends = new List<double>();
        for (var i = 0; i < Events.Count; i++)
        {
            var x = Scale.X(Events[i].On);
            var level = ends.FindIndex(end => x - end >= Closest);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(x);
            }

            ends[level] = x;
            yield return (Events[i], i + 1, x, level);
        }
    }

    /// <summary>What happened to a work by the effects on it and by what it says of itself.</summary>
    public static IEnumerable<WorkEvent> EventsOf(string workId, IEnumerable<EffectView> effects) =>
        effects.Where(e => e is { Date: not null, State: not EffectState.Rejected } && (e.Target.WorkId == workId || (e.WorkId == workId && e.Target.WorkId is null)))
            .Select(e => new WorkEvent(
                e.Date!.Value,
                e.WorkId == workId
                    ? $"{(e.Target.Unit is { } unit ? $"{unit}：" : "")}{RelationNames.Wording(RelationNames.Of(e.Relation))}"
                    : $"{(e.Target.Unit is { } changed ? $"{changed}" : "")}被《{e.WorkTitle ?? e.WorkId}》{RelationNames.Wording(RelationNames.Of(e.Relation))}",
                Wording.Address(e.WorkId, e.ProvisionId),
                e.State == EffectState.Disputed || e.Inferred));
}

/// <summary>Something that happened to a work.</summary>
/// <param name="On">When.</param>
/// <param name="What">What.</param>
/// <param name="Address">Where it is said; null where the work's own head says it.</param>
/// <param name="Open">Disputed or inferred: an editor has to say.</param>
internal sealed record WorkEvent(DateOnly On, string What, string? Address, bool Open);

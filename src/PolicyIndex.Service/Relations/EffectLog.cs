using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>Change-log entries of effects: one for each work that they concern, so that indexes and followers look at it again.</summary>
internal static class EffectLog
{
    public static IEnumerable<ChangeRow> Entries(IEnumerable<EffectRow> changed, DateTime now, AssertionAction? action = null, string? by = null) =>
        changed
            .SelectMany(e => e.AffectedWorks.Select(w => (Work: w, Effect: e)))
            .GroupBy(p => p.Work, p => p.Effect, StringComparer.Ordinal)
            .Select(g => new ChangeRow { WorkId = g.Key, Kind = ChangeKind.Effects, At = now, EffectId = g.First().Id, Action = action, By = by });
}

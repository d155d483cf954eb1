using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>Where an effect stands after everything that was said of it.</summary>
/// <param name="State">What is held of it.</param>
/// <param name="Date">From when it works; null where unknown.</param>
/// <param name="Target">What it is done to.</param>
internal sealed record EffectStanding(EffectState State, DateOnly? Date, EffectTarget Target)
{
    /// <summary>Starts from what was found and follows the assertions in order; undone ones do not count.</summary>
    public static EffectStanding After(EffectStanding found, IEnumerable<AssertionRow> assertions) =>
        Counting(assertions).Aggregate(found, (standing, assertion) => assertion.Action switch
        {
            AssertionAction.Confirm => standing with { State = EffectState.Confirmed },
            AssertionAction.Reject => standing with { State = EffectState.Rejected },
            AssertionAction.Dispute => standing with { State = EffectState.Disputed },
            AssertionAction.Add or AssertionAction.Correct => new EffectStanding(
                EffectState.Confirmed,
                assertion.ChangesDate ? assertion.Date : standing.Date,
                assertion.Target ?? standing.Target),
            _ => standing,
        });

    /// <summary>The assertions that were not undone, in order; an undo itself is none of them.</summary>
    public static IReadOnlyList<AssertionRow> Counting(IEnumerable<AssertionRow> assertions)
    {
        var counting = new List<AssertionRow>();
        foreach (var assertion in assertions.OrderBy(a => a.Sequence))
        {
            if (assertion.Action == AssertionAction.Undo)
            {
                counting.RemoveAll(a => a.Sequence == assertion.Undoes);
            }
            else
            {
                counting.Add(assertion);
            }
        }

        return counting;
    }
}

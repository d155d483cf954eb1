using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>Where an effect stands after everything that editors said of it.</summary>
internal static class EffectStanding
{
    /// <summary>Starts from what was found and follows the assertions in order; undone ones do not count.</summary>
    public static Effect After(Effect found, IEnumerable<AssertionRow> assertions) =>
        Counting(assertions).Aggregate(found, (effect, assertion) => assertion.Action switch
        {
            AssertionAction.Confirm => effect with { State = EffectState.Confirmed },
            AssertionAction.Reject => effect with { State = EffectState.Rejected },
            AssertionAction.Dispute => effect with { State = EffectState.Disputed },
            AssertionAction.Add or AssertionAction.Correct => effect with
            {
                State = EffectState.Confirmed,
                Date = assertion.ChangesDate ? new EffectDate(assertion.Date) : effect.Date,
                Target = assertion.Target ?? effect.Target,
                Resolution = assertion.Target is { } target ? Resolved(target) : effect.Resolution,
                Candidates = assertion.Target is null ? effect.Candidates : [],
            },
            _ => effect,
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

    private static CitationResolution Resolved(CitationTarget target) =>
        target.ProvisionId is null ? CitationResolution.Work : CitationResolution.Provision;
}

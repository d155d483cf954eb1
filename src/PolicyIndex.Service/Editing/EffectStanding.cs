using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>Where an effect stands after everything that editors said of it.</summary>
internal static class EffectStanding
{
    /// <summary>Starts from what was found and follows the assertions in order; undone ones do not count.</summary>
    public static Effect After(Effect found, IEnumerable<AssertionRow> assertions) =>
        Assertions.Counting(assertions).Aggregate(found, (effect, assertion) => assertion.Action switch
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

    private static CitationResolution Resolved(CitationTarget target) =>
        target.ProvisionId is null ? CitationResolution.Work : CitationResolution.Provision;
}

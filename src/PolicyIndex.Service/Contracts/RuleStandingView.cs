using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>A rule as it stands after what editors said of it.</summary>
/// <param name="Id">Its id; where it is gone, the id it had.</param>
/// <param name="State">found, confirmed, corrected, disputed, rejected, or gone where its sentence stands in the work no longer.</param>
/// <param name="Version">How often it was spoken of; the ETag is this number.</param>
/// <param name="WorkId">Its work.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Rule">As it counts; null where it is gone.</param>
/// <param name="Found">As it was read from the text; null where it is gone.</param>
/// <param name="Assertions">Everything that editors said, in order.</param>
internal sealed record RuleStandingView(
    string Id, RuleState State, int Version, string WorkId, string Quote, RuleView? Rule, RuleView? Found, IReadOnlyList<RuleAssertionView> Assertions)
{
    public static RuleStandingView From(StandingRule rule) => new(
        rule.Found.Id, rule.State, rule.Version, rule.Found.WorkId, rule.Found.Quote, RuleView.From(rule.Rule, rule.State), RuleView.From(rule.Found), RuleAssertionView.Of(rule.Said));

    public static RuleStandingView Gone(IReadOnlyList<RuleAssertionRow> said) => new(
        said[0].RuleId, RuleState.Gone, said.Count, said[0].WorkId, said[0].Quote, null, null, RuleAssertionView.Of(said));
}

/// <summary>What an editor said of a rule.</summary>
/// <param name="By">The editor.</param>
/// <param name="At">UTC.</param>
/// <param name="Action">confirm, reject, dispute, correct or undo.</param>
/// <param name="Reason">Why.</param>
/// <param name="Correction">What is right instead; null unless it corrects.</param>
/// <param name="Counts">False where it was undone.</param>
internal sealed record RuleAssertionView(string By, DateTime At, AssertionAction Action, string? Reason, RuleCorrectionView? Correction, bool Counts)
{
    public static IReadOnlyList<RuleAssertionView> Of(IReadOnlyList<RuleAssertionRow> said)
    {
        var counting = Editing.Assertions.Counting(said).Select(a => a.Sequence).ToHashSet();
        return [.. said.Select(a => new RuleAssertionView(a.By, a.At, a.Action, a.Why, a.Correction is { } c ? RuleCorrectionView.From(c) : null, a.Action == AssertionAction.Undo || counting.Contains(a.Sequence)))];
    }
}

/// <summary>What is right of a rule instead of what was read; what is null stays as read.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Subject">Whom it speaks of, in the sentence's words; empty for nobody in particular.</param>
/// <param name="Amount">In the sentence's words; empty for none.</param>
/// <param name="Deadline">In the sentence's words; empty for none.</param>
/// <param name="Conditions">All its conditions, each quoted from the work.</param>
internal sealed record RuleCorrectionView(RuleKind? Kind, string? Subject, string? Amount, string? Deadline, IReadOnlyList<RuleConditionView>? Conditions)
{
    public static RuleCorrectionView From(RuleCorrection correction) =>
        new(correction.Kind, correction.Subject, correction.Amount, correction.Deadline, correction.Conditions is { } conditions ? [.. conditions.Select(RuleConditionView.From)] : null);

    /// <summary>The correction; null where a condition names no field or operator.</summary>
    public RuleCorrection? ToCorrection()
    {
        var conditions = Conditions?.Select(c => c?.ToCondition()).ToList();
        return conditions?.Contains(null) == true ? null : new RuleCorrection { Kind = Kind, Subject = Subject?.Trim(), Amount = Amount?.Trim(), Deadline = Deadline?.Trim(), Conditions = conditions?.OfType<RuleCondition>().ToList() };
    }
}

/// <summary>Rules as they stand.</summary>
/// <param name="Items">The rules.</param>
internal sealed record RuleStandingsView(IReadOnlyList<RuleStandingView> Items);

/// <summary>A correction of a rule.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Correction">What is right.</param>
internal sealed record RuleCorrectionRequest(string? Reason, RuleCorrectionView? Correction);

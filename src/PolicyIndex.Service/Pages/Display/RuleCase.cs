using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A rule that an editor may speak of.</summary>
/// <param name="Rule">The rule as it stands.</param>
/// <param name="WorkName">Its work, where the page does not say it anyway.</param>
/// <param name="FromQueue">The decision leads back to the editors' queue.</param>
/// <param name="Problem">Why the form that was sent for it was refused; null where none was.</param>
/// <param name="Reason">The reason that form gave.</param>
internal sealed record RuleCase(RuleStandingView Rule, string? WorkName, bool FromQueue, string? Problem, string? Reason)
{
    /// <summary>What it is read as and what an editor makes of it; the same where none corrected it.</summary>
    public IReadOnlyList<(string Name, RuleView Rule)> Sides =>
        Rule is { Found: { } found, Rule: { } rule } ? Rule.State == Editing.RuleState.Corrected ? [("程序读出", found), ("更正后", rule)] : [("程序读出", rule)] : [];
}

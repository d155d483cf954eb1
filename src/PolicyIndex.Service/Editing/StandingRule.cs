using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>A rule as it was found, and where it stands after everything that editors said of it.</summary>
internal sealed record StandingRule
{
    private StandingRule(Rule found, string key, IReadOnlyList<RuleAssertionRow> said) => (Found, Key, Said) = (found, key, said);

    /// <summary>As read from the text.</summary>
    public Rule Found { get; }

    /// <summary>The id under which editors' words on it are kept.</summary>
    public string Key { get; }

    /// <summary>Everything that was said, in order.</summary>
    public IReadOnlyList<RuleAssertionRow> Said { get; }

    /// <summary>What is held of it.</summary>
    public required RuleState State { get; init; }

    /// <summary>As it counts; what was rejected counts for nothing.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How often it was spoken of.</summary>
    public int Version => Said.Count;

    public static StandingRule Of(Rule found, string key, IReadOnlyList<RuleAssertionRow> said)
    {
        var (state, rule) = Assertions.Counting(said).Aggregate((State: RuleState.Found, Rule: found), (standing, a) => a.Action switch
        {
            AssertionAction.Confirm => (standing.State == RuleState.Corrected ? RuleState.Corrected : RuleState.Confirmed, standing.Rule),
            AssertionAction.Reject => (RuleState.Rejected, standing.Rule),
            AssertionAction.Dispute => (RuleState.Disputed, standing.Rule),
            AssertionAction.Correct => (RuleState.Corrected, a.Correction?.Correct(standing.Rule) ?? standing.Rule),
            _ => standing,
        });
        return new StandingRule(found, key, said) { State = state, Rule = rule };
    }
}

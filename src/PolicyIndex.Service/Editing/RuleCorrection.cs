using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Service.Editing;

/// <summary>What is right of a rule instead of what was read; what is null stays as read.</summary>
internal sealed record RuleCorrection
{
    /// <summary>What it means for an enterprise.</summary>
    public RuleKind? Kind { get; init; }

    /// <summary>Whom it speaks of, in the sentence's words; empty for nobody in particular.</summary>
    public string? Subject { get; init; }

    /// <summary>Money, share or rate, in the sentence's words; empty for none.</summary>
    public string? Amount { get; init; }

    /// <summary>Until when something has to be done, in the sentence's words; empty for none.</summary>
    public string? Deadline { get; init; }

    /// <summary>All its conditions; empty for none.</summary>
    public IReadOnlyList<RuleCondition>? Conditions { get; init; }

    /// <summary>True where it changes nothing.</summary>
    public bool IsEmpty => this is { Kind: null, Subject: null, Amount: null, Deadline: null, Conditions: null };

    /// <summary>The rule with what is right in it. Its id stays: it names the sentence as it was read.</summary>
    public Rule Correct(Rule rule) => rule with
    {
        Kind = Kind ?? rule.Kind,
        Subject = Subject ?? rule.Subject,
        Amount = Amount is null ? rule.Amount : Amount.Length == 0 ? null : Amount,
        Deadline = Deadline is null ? rule.Deadline : Deadline.Length == 0 ? null : Deadline,
        Conditions = Conditions ?? rule.Conditions,
    };
}

using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Contracts;

/// <summary>A condition of a rule.</summary>
/// <param name="Field">region, industry, size, ownership, qualification, activity, threshold, time or role.</param>
/// <param name="Op">is, in, not, &gt;=, &lt;=, &gt;, &lt;, before or after.</param>
/// <param name="Values">Values in the form in which they are compared; no quotation.</param>
/// <param name="Bound">The number of a threshold.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Quote">The words that state it, as printed in <paramref name="ProvisionId"/>; empty where no unit prints them.</param>
/// <param name="InheritedFrom">level, title, heading, lead-in or sentence before; null where the rule's own sentence states it.</param>
/// <param name="ProvisionId">The unit that prints the quotation: the rule's own, or that of the title, heading or lead-in.</param>
/// <param name="Path">Address of that unit.</param>
internal sealed record RuleConditionView(
    string Field, string Op, IReadOnlyList<string> Values, decimal? Bound, string? Unit, string Quote, string? InheritedFrom, string? ProvisionId = null, string? Path = null)
{
    public static RuleConditionView From(RuleCondition condition) => new(
        Name(condition.Field), Sign(condition.Operator), condition.Values, condition.Bound, condition.Unit, condition.Quote, condition.InheritedFrom, condition.ProvisionId, condition.Path);

    /// <summary>A field's name in JSON.</summary>
    public static string Name(ConditionField field) => char.ToLowerInvariant($"{field}"[0]) + $"{field}"[1..];

    /// <summary>The condition; null where field or operator is none of the names.</summary>
    public RuleCondition? ToCondition()
    {
        var fields = Enum.GetValues<ConditionField>().Where(f => string.Equals(Name(f), Field, StringComparison.Ordinal)).ToList();
        var signs = Enum.GetValues<ConditionOperator>().Where(o => string.Equals(Sign(o), Op, StringComparison.Ordinal)).ToList();
        return fields is [var field] && signs is [var sign, ..] ? new RuleCondition(field, sign, Values ?? [], Quote ?? "") { Bound = Bound, Unit = Unit, InheritedFrom = InheritedFrom, ProvisionId = ProvisionId, Path = Path } : null;
    }

    private static string Sign(ConditionOperator op) => op switch
    {
        ConditionOperator.In => "in",
        ConditionOperator.Not => "not",
        ConditionOperator.AtLeast => ">=",
        ConditionOperator.AtMost => "<=",
        ConditionOperator.MoreThan => ">",
        ConditionOperator.LessThan => "<",
        ConditionOperator.Before => "before",
        ConditionOperator.After => "after",
        _ => "is",
    };
}

/// <summary>A provision's consequence for an enterprise.</summary>
internal sealed record RuleView
{
    /// <summary>Stable over reading again.</summary>
    public required string Id { get; init; }

    /// <summary>benefit, obligation, prohibition, eligibility, procedure or protection.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Whom it speaks of, as printed; empty where the sentence names nobody.</summary>
    public required string Subject { get; init; }

    /// <summary>What follows, in the text's words.</summary>
    public required string Effect { get; init; }

    /// <summary>Money, share, rate or days.</summary>
    public string? Amount { get; init; }

    /// <summary>Until when something has to be done.</summary>
    public string? Deadline { get; init; }

    /// <summary>Who is responsible or receives it.</summary>
    public string? Office { get; init; }

    /// <summary>How and where to apply.</summary>
    public string? HowToApply { get; init; }

    /// <summary>All of them have to hold.</summary>
    public required IReadOnlyList<RuleConditionView> Conditions { get; init; }

    /// <summary>The sentence as printed.</summary>
    public required string Quote { get; init; }

    /// <summary>The work.</summary>
    public required string WorkId { get; init; }

    /// <summary>The unit.</summary>
    public required string ProvisionId { get; init; }

    /// <summary>Address of the unit.</summary>
    public required string Path { get; init; }

    /// <summary>Where the sentence is printed.</summary>
    public required SourceView Source { get; init; }

    /// <summary>found, confirmed, corrected, disputed or rejected.</summary>
    public RuleState State { get; init; }

    public static RuleView From(Rule rule) => From(rule, RuleState.Found);

    public static RuleView From(Rule rule, RuleState state) => new()
    {
        Id = rule.Id,
        State = state,
        Kind = rule.Kind,
        Subject = rule.Subject,
        Effect = rule.Effect,
        Amount = rule.Amount,
        Deadline = rule.Deadline,
        Office = rule.Office,
        HowToApply = rule.HowToApply,
        Conditions = [.. rule.Conditions.Select(RuleConditionView.From)],
        Quote = rule.Quote,
        WorkId = rule.WorkId,
        ProvisionId = rule.ProvisionId,
        Path = rule.Path,
        Source = SourceView.From(rule.Source),
    };
}

/// <summary>Rules of a work, in document order.</summary>
/// <param name="Items">The rules.</param>
internal sealed record RulesView(IReadOnlyList<RuleView> Items);

namespace PolicyIndex.Provisions.Rules;

/// <summary>One condition of a rule.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Values">The values in the form in which they are compared: folded, names of standings in their usual form. No quotation.</param>
/// <param name="Quote">The words that state it, as printed in <see cref="ProvisionId"/>.</param>
public sealed record RuleCondition(ConditionField Field, ConditionOperator Operator, IReadOnlyList<string> Values, string Quote)
{
    /// <summary>The unit that prints <see cref="Quote"/>: the rule's own, or that of the title, heading or lead-in; null where no unit prints it (a title known only from a catalogue), and then there is no quotation.</summary>
    public string? ProvisionId { get; init; }

    /// <summary>Address of that unit; null where no unit prints it.</summary>
    public string? Path { get; init; }

    /// <summary>The bound of a threshold in <see cref="Unit"/>; null without one.</summary>
    public decimal? Bound { get; init; }

    /// <summary>Unit of <see cref="Bound"/>: %, 万元, 人, 吨/年 …</summary>
    public string? Unit { get; init; }

    /// <summary>Where it is inherited from: level, title, heading, lead-in or sentence before; null where the rule's own sentence states it.</summary>
    public string? InheritedFrom { get; init; }

    /// <summary>True where the condition says what a rule is about rather than who it binds, and is therefore weighed by likeness.</summary>
    public bool Topical { get; init; }

    /// <summary>
    /// Size of the other party of the deal (大型企业从中小企业采购: 中小企业), where the condition names one party; null without one. An
    /// enterprise that is concerned as the other party has to be of this size.
    /// </summary>
    public string? Counterparty { get; init; }

    /// <summary>True where a size is that of the party that pays: the rule then concerns those it pays as well.</summary>
    public bool OfPayer { get; init; }
}

namespace PolicyIndex.Provisions.Rules;

/// <summary>One condition of a rule.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Values">The values, as printed.</param>
/// <param name="Quote">The words that state it.</param>
public sealed record RuleCondition(ConditionField Field, ConditionOperator Operator, IReadOnlyList<string> Values, string Quote)
{
    /// <summary>The bound of a threshold in <see cref="Unit"/>; null without one.</summary>
    public decimal? Bound { get; init; }

    /// <summary>Unit of <see cref="Bound"/>: %, 万元, 人, 吨/年 …</summary>
    public string? Unit { get; init; }

    /// <summary>Where it is inherited from: level, title, scope, heading or lead-in; null where the rule's own sentence states it.</summary>
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

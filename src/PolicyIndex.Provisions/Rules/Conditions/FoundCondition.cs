namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>A condition that a finder reads in folded words.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Value">The words.</param>
/// <param name="Start">Offset in the words read.</param>
/// <param name="End">Offset after them.</param>
internal sealed record FoundCondition(ConditionField Field, ConditionOperator Operator, string Value, int Start, int End)
{
    public decimal? Bound { get; init; }

    public string? Unit { get; init; }

    public bool Topical { get; init; }

    public bool OfPayer { get; init; }
}

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>A fact found in a description, to be shown back.</summary>
/// <param name="Field">region, industry, size, employees, revenue, assets, ownership or founded.</param>
/// <param name="Value">What was understood.</param>
/// <param name="Start">Offset of its words in the description.</param>
/// <param name="End">Offset after them.</param>
public sealed record FactSpan(string Field, string Value, int Start, int End);

namespace PolicyIndex.Search.Analysis;

/// <summary>A number with its unit, in one spelling for all that mean the same (60 日, 六十日, 60天).</summary>
/// <param name="Term">Value and unit (<c>60日</c>, <c>10000000元</c>, <c>15%</c>).</param>
/// <param name="Start">Offset of the first character, in UTF-16 units.</param>
/// <param name="End">Offset after the unit.</param>
public readonly record struct Quantity(string Term, int Start, int End);

using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Characters that carry no content, with the reason.</summary>
/// <param name="Reason"><c>page-number</c>, <c>running-head</c>, <c>divider</c>, <c>white-space</c>.</param>
/// <param name="Characters">How many, in UTF-16 units.</param>
/// <param name="Source">Where; null for white space, which is everywhere.</param>
public sealed record Discard(string Reason, int Characters, SourceAnchor? Source);

/// <summary>The account of every source character of a work: in exactly one unit or in a named discard.</summary>
/// <param name="Characters">All characters from the work's first to its last line.</param>
/// <param name="Assigned">Characters that belong to a unit (marker or text).</param>
/// <param name="Discarded">Characters dropped, by reason.</param>
/// <param name="Unaccounted">Characters in neither, or in two: 0 unless the parser is wrong.</param>
public sealed record CoverageLedger(int Characters, int Assigned, IReadOnlyList<Discard> Discarded, int Unaccounted);

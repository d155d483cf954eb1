namespace PolicyIndex.Service.Contracts;

/// <summary>The account of every character of a work's source.</summary>
/// <param name="ParserVersion">Version of the parser that kept the account.</param>
/// <param name="Characters">All characters from the work's first to its last line.</param>
/// <param name="Assigned">Characters that belong to a unit.</param>
/// <param name="Discarded">Characters dropped, by reason.</param>
/// <param name="Unaccounted">0 when every character has its place.</param>
internal sealed record CoverageView(string ParserVersion, int Characters, int Assigned, IReadOnlyList<DiscardView> Discarded, int Unaccounted);

/// <summary>Characters that carry no content.</summary>
/// <param name="Reason"><c>page-number</c>, <c>running-head</c>, <c>divider</c>, <c>white-space</c>.</param>
/// <param name="Characters">How many.</param>
/// <param name="Source">Where; null for white space, which is everywhere.</param>
internal sealed record DiscardView(string Reason, int Characters, SourceView? Source);

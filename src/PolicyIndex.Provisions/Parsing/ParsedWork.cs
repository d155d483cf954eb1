using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>One document found in a source: its metadata, its units in document order, and the account of its characters.</summary>
public sealed record ParsedWork(
    Work Work,
    SourceAnchor Source,
    IReadOnlyList<Provision> Provisions,
    CoverageLedger Coverage,
    IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>All that a source holds.</summary>
/// <param name="Works">Documents in order; ids are unique.</param>
/// <param name="Outside">Characters of the source that belong to no document (dividers, pages between documents).</param>
public sealed record ParsedSource(IReadOnlyList<ParsedWork> Works, IReadOnlyList<Discard> Outside);

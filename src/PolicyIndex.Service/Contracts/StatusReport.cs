namespace PolicyIndex.Service.Contracts;

/// <summary>What is stored and how far the index has followed.</summary>
/// <param name="Files">Stored files.</param>
/// <param name="Works">Works.</param>
/// <param name="Provisions">Units of all works.</param>
/// <param name="Diagnostics">Places the parser was unsure of.</param>
/// <param name="Unaccounted">Characters in no unit and no discard; 0 unless the parser is wrong.</param>
/// <param name="ParserVersion">Version of the running parser.</param>
/// <param name="LatestSequence">Last entry of the change log; 0 when it is empty.</param>
/// <param name="IndexSequence">Last entry the index holds; 0 when it holds none.</param>
/// <param name="IndexUpToDate">Whether these are equal.</param>
internal sealed record StatusReport(
    int Files, int Works, int Provisions, int Diagnostics, int Unaccounted, string ParserVersion, long LatestSequence, long IndexSequence, bool IndexUpToDate);

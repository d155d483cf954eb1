using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Html;

/// <summary>A line of the document on a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Cell">Its place in a table; null outside.</param>
internal readonly record struct PageLine(string Text, TableCell? Cell = null);

namespace PolicyIndex.Ingest.Docx;

/// <summary>One list of a document.</summary>
/// <param name="Pattern">Lists of one pattern count on together.</param>
/// <param name="Levels">What the levels print; null where nothing is defined.</param>
/// <param name="Restarts">Numbers from which this list counts anew, by level.</param>
internal sealed record DocumentList(int Pattern, ListLevel?[] Levels, int?[] Restarts);

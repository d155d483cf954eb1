namespace PolicyIndex.Search.Embeddings;

/// <summary>A provision of the index as it is given to a model.</summary>
/// <param name="Id">Its id; former texts of a work can have the same one.</param>
/// <param name="Text">Title › headings › own text.</param>
internal readonly record struct IndexedUnit(string Id, string Text);

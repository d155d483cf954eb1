namespace PolicyIndex.Search.Embeddings;

/// <summary>How far the vectors have followed the index.</summary>
/// <param name="Embedded">Units with a vector.</param>
/// <param name="Missing">Units still without.</param>
/// <param name="Failing">Whether the last attempt to get a vector failed: searches go on by words alone.</param>
public sealed record EmbeddingState(int Embedded, int Missing, bool Failing);

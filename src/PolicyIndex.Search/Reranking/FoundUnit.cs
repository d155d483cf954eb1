namespace PolicyIndex.Search.Reranking;

/// <summary>A provision that BM25 found, before it is judged.</summary>
/// <param name="Document">Number in the index reader.</param>
/// <param name="Lexical">Its BM25 score.</param>
/// <param name="Profile">What is known of it.</param>
/// <param name="Lift">What being named by its address adds to its score.</param>
internal sealed record FoundUnit(int Document, float Lexical, UnitProfile Profile, float Lift);

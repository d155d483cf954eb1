namespace PolicyIndex.Search.Reranking;

/// <summary>A provision that BM25 found, before it is judged.</summary>
/// <param name="Document">Number in the index reader.</param>
/// <param name="Lexical">Its BM25 score.</param>
/// <param name="Profile">What is known of it.</param>
/// <param name="Lift">What being named by its address adds to its score.</param>
internal sealed record FoundUnit(int Document, float Lexical, UnitProfile Profile, float Lift)
{
    /// <summary>How near it is to the question in meaning, 0 to 1; 0 without embeddings.</summary>
    public float Nearness { get; init; }
}

namespace PolicyIndex.Search.Embeddings;

/// <summary>Words that a model wants before what it reads, as its card says (<c>query: </c> and <c>passage: </c>, 为这个句子生成表示以用于检索相关文章：).</summary>
/// <param name="Question">Before a question.</param>
/// <param name="Passage">Before a unit of the index.</param>
public sealed record EmbeddingPrefixes(string Question, string Passage)
{
    /// <summary>None.</summary>
    public static EmbeddingPrefixes None { get; } = new("", "");
}

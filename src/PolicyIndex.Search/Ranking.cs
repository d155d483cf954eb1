using Lucene.Net.Search.Similarities;

namespace PolicyIndex.Search;

/// <summary>How provisions are scored.</summary>
internal static class Ranking
{
    /// <summary>
    /// BM25. Clauses are short and say a word once or twice, so a second occurrence must count little: k1 0.4 to 0.6 was best
    /// on every question set, b matters little.
    /// </summary>
    public static Similarity Similarity { get; } = new BM25Similarity(0.6f, 0.75f);
}

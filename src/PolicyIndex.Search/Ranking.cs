using Lucene.Net.Search.Similarities;

namespace PolicyIndex.Search;

/// <summary>How well a provision's words match; the same for writing and searching.</summary>
internal static class Ranking
{
    /// <summary>
    /// BM25's k1. Clauses are short and say a word once or twice, so a second occurrence must count little: 0.4 to 0.6 was best on every
    /// question set.
    /// </summary>
    public const float Saturation = 0.6f;

    /// <summary>BM25's b: how much a text's length counts; matters little.</summary>
    public const float LengthShare = 0.75f;

    /// <summary>As Lucene counts it.</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(Saturation, LengthShare);
}

using Lucene.Net.Index;
using PolicyIndex.Search.Querying;

namespace PolicyIndex.Search.Reranking;

/// <summary>How much a term of a question says.</summary>
internal static class TermWeight
{
    /// <summary>IDF in the index, as BM25 has it.</summary>
    public static float Of(IndexReader index, string term) => WordStatistics.Of(index).WeightOf(term);
}

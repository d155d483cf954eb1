using Lucene.Net.Index;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Reranking;

/// <summary>How much a term of a question says.</summary>
internal static class TermWeight
{
    /// <summary>IDF in the index, as BM25 has it.</summary>
    public static float Of(IndexReader index, string term)
    {
        var with = index.DocFreq(new Term(IndexSchema.Words.Name, term));
        return (float)Math.Log(1 + ((index.MaxDoc - with + 0.5) / (with + 0.5)));
    }
}

using Lucene.Net.Search;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>
/// Puts the first <see cref="Depth"/> provisions that BM25 found into the order of an <see cref="IRanker"/>. The block is
/// fixed: what BM25 has behind it stays behind it, in BM25's order.
/// </summary>
internal static class Reranker
{
    /// <summary>Candidates that are judged anew.</summary>
    public const int Depth = 100;

    /// <summary>The candidates, best first; equal ones by id.</summary>
    /// <param name="searcher">The state of the index.</param>
    /// <param name="question">What the user asks.</param>
    /// <param name="found">What BM25 found, at most <see cref="Depth"/>.</param>
    /// <param name="setup">What the search is made of.</param>
    public static IReadOnlyList<Candidate> Rank(IndexSearcher searcher, string question, ScoreDoc[] found, SearchSetup setup)
    {
        var (candidates, rarities) = Judge(searcher, question, found, setup);
        return TwinGroups.Mark(NoveltyOrder.Of(candidates, setup.Ranker, rarities));
    }

    /// <summary>The candidates in BM25's order with their features, and the share of each term of the question.</summary>
    public static (IReadOnlyList<Candidate> Candidates, float[] Rarities) Judge(IndexSearcher searcher, string question, ScoreDoc[] found, SearchSetup setup)
    {
        var terms = new QuestionTerms(question, searcher.IndexReader, setup);
        var profiles = ProfileReader.Read(searcher, found);
        var known = found.Zip(profiles).Where(p => p.Second is not null).Select(p => (p.First.Doc, p.First.Score, p.Second!)).ToList();
        return (new CandidateFeatures(Question.Read(question), terms).Of(known), terms.Rarities);
    }
}

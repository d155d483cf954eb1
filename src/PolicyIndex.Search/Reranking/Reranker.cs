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

    /// <summary>Provisions that a scan finds first; the <see cref="Depth"/> best of them by their full scores are the candidates.</summary>
    public const int Considered = 300;

    /// <summary>The candidates, best first; equal ones by id.</summary>
    /// <param name="searcher">The state of the index.</param>
    /// <param name="question">What the user asks.</param>
    /// <param name="named">Provisions that it names by their address.</param>
    /// <param name="near">Provisions near to it in meaning, nearest first.</param>
    /// <param name="found">What BM25 found, at most <see cref="Depth"/>, and what is near beside it.</param>
    /// <param name="setup">What the search is made of.</param>
    public static IReadOnlyList<Candidate> Rank(IndexSearcher searcher, string question, IReadOnlyList<string> named, IReadOnlyList<string> near, ScoreDoc[] found, SearchSetup setup) =>
        TwinGroups.Mark(Judge(searcher, question, named, near, found, setup).Order(setup.Ranker));

    /// <summary>The candidates in BM25's order with their features.</summary>
    public static JudgedCandidates Judge(IndexSearcher searcher, string question, IReadOnlyList<string> named, IReadOnlyList<string> near, ScoreDoc[] found, SearchSetup setup)
    {
        var known = new List<FoundUnit>(found.Length);
        foreach (var (hit, profile) in found.Zip(ProfileReader.Read(searcher, found)))
        {
            if (profile is not null)
            {
                // Being named says nothing of the words: those are judged without it.
                var lift = NamedProvisions.LiftOf(profile.Id, named);
                known.Add(new FoundUnit(hit.Doc, Math.Max(0, hit.Score - lift), profile, lift) { Nearness = NearbyProvisions.NearnessOf(profile.Id, near) });
            }
        }

        var reading = QuestionReading.Read(question);
        var terms = new QuestionTerms(question, searcher.IndexReader, setup);
        return new JudgedCandidates(new CandidateFeatures(reading, terms).Of(known), terms.Rarities);
    }
}

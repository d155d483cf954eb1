using Lucene.Net.Search;
using PolicyIndex.Search.Lexicon;
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
    /// <param name="ranker">Judges.</param>
    public static IReadOnlyList<Candidate> Rank(IndexSearcher searcher, Question question, ScoreDoc[] found, IRanker ranker)
    {
        var terms = new QuestionTerms(question.Text, searcher.IndexReader, PolicyLexicon.Default);
        var read = ProfileReader.Read(searcher, found);
        var known = Enumerable.Range(0, found.Length).Where(i => read[i] is not null).ToList();
        UnitProfile[] profiles = [.. known.Select(i => read[i]!)];
        float[] lexical = [.. known.Select(i => found[i].Score)];
        var features = new CandidateFeatures(question, terms).Of(profiles, lexical);
        return
        [
            .. known.Select((at, i) => new Candidate(found[at].Doc, lexical[i], profiles[i], features[i], ranker.Score(features[i])))
                .OrderByDescending(c => c.Score).ThenBy(c => c.Profile.Id, StringComparer.Ordinal),
        ];
    }
}

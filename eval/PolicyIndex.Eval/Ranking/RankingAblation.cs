using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Retrieval;
using PolicyIndex.Search.Lexicon;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>What each part of the search gives: its figures with and without it, re-ranking always on documents the weights were not fitted on.</summary>
internal static class RankingAblation
{
    /// <summary>A row of the table.</summary>
    /// <param name="Name">What is on or off.</param>
    /// <param name="Gold">The gold's questions.</param>
    /// <param name="Chat">Those in everyday words alone.</param>
    /// <param name="Further">The further questions.</param>
    public sealed record Row(string Name, RankingScore Gold, RankingScore Chat, RankingScore Further);

    private const int Depth = 10;

    private static readonly IRanker plain = new LinearRanker(RankingWeights.Read(new StringReader("Lexical\t1")), novelty: 0);

    /// <summary>All rows, and the weights fitted on all questions.</summary>
    public static (IReadOnlyList<Row> Rows, RankingWeights Weights) Measure(IReadOnlyList<GoldQuestion> gold, IReadOnlyList<GoldQuestion> further, EvalCorpus corpus, IndexRetriever retriever)
    {
        var ofGold = gold.ToHashSet();
        Row Told(string name, IReadOnlyList<(GoldQuestion Question, RankedRelevance Relevance)> scored)
        {
            RankingScore Of(Func<GoldQuestion, bool> chosen) => RankingScore.Of(scored.Where(s => chosen(s.Question)).Select(s => s.Relevance));
            return new Row(name, Of(ofGold.Contains), Of(q => ofGold.Contains(q) && q.Style == "chat"), Of(q => !ofGold.Contains(q)));
        }

        Row Score(string name, RankingTraining training, Func<JudgedQuestion, IRanker> rankerOf) =>
            Told(name, [.. training.Questions.Select(q => (q.Question, RankingScore.Relevance(q, rankerOf(q))))]);

        Row HeldOut(string name, RankingTraining training, Func<RankingFeature, bool>? allowed = null, float novelty = LinearRanker.DefaultNovelty)
        {
            var rankers = training.FitFolds(allowed ?? (_ => true), novelty);
            return Score(name, training, q => rankers[q.Fold]);
        }

        Row Search(string name, RankingTraining training, SearchSetup setup)
        {
            var rankers = training.FitFolds(_ => true);
            var lines = new HitLines(corpus.Source);
            return Told(name, [.. training.Questions.Select(q => (q.Question, new RankedRelevance(
                q.Question.Gold.Count,
                retriever.Retrieve(q.Question.Q, Depth, setup with { Ranker = rankers[q.Fold] }).Select(h => lines.Touched(h, q.Question.Gold)))))]);
        }

        IReadOnlyList<GoldQuestion> questions = [.. gold, .. further];
        var nothing = SearchSetup.Default with { Lexicon = new PolicyLexicon(TextReader.Null), AskingShare = 1, Quantities = false };
        RankingTraining Judge(SearchSetup setup) => RankingTraining.Judge(questions, corpus, retriever, setup);
        var whole = Judge(SearchSetup.Default);
        var rows = new List<Row>
        {
            Score("BM25, no part on", Judge(nothing), _ => plain),
            Score("BM25 + numbers with units", Judge(nothing with { Quantities = true }), _ => plain),
            Score("BM25 + words of asking at half weight", Judge(nothing with { AskingShare = SearchSetup.Default.AskingShare }), _ => plain),
            Score("BM25 + lexicon", Judge(nothing with { Lexicon = PolicyLexicon.Default }), _ => plain),
            Score("BM25 with all three", whole, _ => plain),
            Search("whole search: re-ranked, named units and companions put in", whole, SearchSetup.Default),
            Search("whole search, without companions", whole, SearchSetup.Default with { Companions = false }),
            HeldOut("re-ranked", whole),
            HeldOut("re-ranked, without the lexicon", Judge(SearchSetup.Default with { Lexicon = nothing.Lexicon })),
            HeldOut("re-ranked, without words of asking", Judge(SearchSetup.Default with { AskingShare = 1 })),
            HeldOut("re-ranked, without novelty", whole, novelty: 0),
        };
        rows.AddRange(Enum.GetValues<RankingFeature>().Select(without => HeldOut($"re-ranked, without {without}", whole, f => f != without)));

        foreach (var novelty in new[] { 0f, LinearRanker.DefaultNovelty })
        {
            var trees = whole.Questions.Select(q => q.Fold).Distinct().ToDictionary(f => f, f => TreeRanker.Fit(whole.Questions.Where(q => q.Fold != f), novelty));
            rows.Add(Score($"re-ranked by boosted trees instead (ML.NET FastTree), novelty {novelty:0.#}", whole, q => trees[q.Fold]));
        }

        var weights = whole.FitAll(_ => true);
        var fitted = new LinearRanker(weights);
        rows.Add(Score("re-ranked, weights fitted on the same questions", whole, _ => fitted));
        return (rows, weights);
    }
}

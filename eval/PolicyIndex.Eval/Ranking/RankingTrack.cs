using System.Globalization;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Retrieval;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>What the re-ranker and each of its features give, on documents that the weights were not fitted on.</summary>
internal sealed class RankingTrack : ITrack
{
    public string Name => "ranking";

    public string Description => "what each feature of the re-ranker gives on held-out documents";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus)
    {
        using var retriever = new IndexRetriever(corpus);
        var training = RankingTraining.Judge(gold.Questions(), corpus, retriever);
        var figures = new List<Figure>();
        var plain = new LinearRanker(RankingWeights.Read(new StringReader("Lexical\t1")));
        Add(figures, training, "BM25 alone", _ => plain);
        Add(figures, training, "weights of the product", _ => LinearRanker.Default);
        foreach (var penalty in (double[])[0.0005, 0.002, 0.01, 0.03])
        {
            var folds = training.FitFolds(_ => true, penalty);
            Add(figures, training, $"held out, penalty {penalty}", q => folds[q.Fold]);
        }

        var all = training.FitFolds(_ => true);
        figures.AddRange(training.Questions.GroupBy(q => q.Question.Style, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Figures([.. g], $"held out, {g.Key}", q => all[q.Fold])));
        foreach (var without in Enum.GetValues<RankingFeature>())
        {
            var folds = training.FitFolds(f => f != without);
            Add(figures, training, $"held out, without {without}", q => folds[q.Fold]);
        }

        var weights = new StringWriter();
        training.FitAll(_ => true).Write(weights);
        var missed = training.Questions.Where(q => q.Touched.SelectMany(t => t).Distinct().Count() < q.Question.Gold.Count).Select(q => q.Question.Id);
        return new TrackResult(figures, [], [weights.ToString(), "not among the candidates: " + string.Join(", ", missed)]);
    }

    private static void Add(List<Figure> figures, RankingTraining training, string group, Func<JudgedQuestion, IRanker> rankerOf) =>
        figures.AddRange(Figures(training.Questions, group, rankerOf));

    private static IEnumerable<Figure> Figures(IReadOnlyCollection<JudgedQuestion> questions, string group, Func<JudgedQuestion, IRanker> rankerOf)
    {
        var score = RankingScore.Of(questions, rankerOf);
        yield return new Figure(group, "R@5 MRR nDCG", score.RecallAt5, FigureAim.Told, string.Create(CultureInfo.InvariantCulture, $"{score.RecallAt5:0.000} {score.ReciprocalRank:0.000} {score.DiscountedGain:0.000}"));
    }
}

using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Retrieval;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>Questions judged once; weights fitted and measured on them with folds by document.</summary>
internal sealed class RankingTraining
{
    /// <summary>Strength of the penalty on weights: the best of .001, .003, .01, .02 and .04 on folds.</summary>
    private const double Penalty = 0.01;

    private RankingTraining(IReadOnlyList<JudgedQuestion> questions) => Questions = questions;

    /// <summary>The answerable questions with their candidates.</summary>
    public IReadOnlyList<JudgedQuestion> Questions { get; }

    /// <summary>Asks every answerable question for its candidates.</summary>
    public static RankingTraining Judge(IReadOnlyList<GoldQuestion> questions, EvalCorpus corpus, IndexRetriever retriever, SearchSetup setup)
    {
        var lines = new HitLines(corpus.Source);
        var answerable = questions.Where(q => q.Answerable && q.Gold.Count > 0).ToList();
        var folds = DocumentFolds.Of(answerable);
        return new RankingTraining([.. answerable.Select((q, i) =>
        {
            var judged = retriever.Candidates(q.Q, setup);
            return new JudgedQuestion(q, folds[i], judged, [.. judged.Candidates.Select(c => lines.Touched(retriever.Provision(c.Profile.Id), q.Gold))]);
        })]);
    }

    /// <summary>Weights from all questions.</summary>
    public RankingWeights FitAll(Func<RankingFeature, bool> allowed) => SoftmaxTrainer.Fit(Questions, allowed, Penalty);

    /// <summary>For each fold the ranker trained without it.</summary>
    public IReadOnlyDictionary<int, IRanker> FitFolds(Func<RankingFeature, bool> allowed, float novelty = LinearRanker.DefaultNovelty)
    {
        var rankers = new Dictionary<int, IRanker>();
        foreach (var fold in Questions.Select(q => q.Fold).Distinct())
        {
            rankers[fold] = new LinearRanker(SoftmaxTrainer.Fit([.. Questions.Where(q => q.Fold != fold)], allowed, Penalty), novelty);
        }

        return rankers;
    }
}

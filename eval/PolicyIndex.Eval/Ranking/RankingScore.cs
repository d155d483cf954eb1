using PolicyIndex.Eval.Metrics;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>How well questions do in some order of their candidates.</summary>
/// <param name="RecallAt5">R@5.</param>
/// <param name="ReciprocalRank">MRR@10.</param>
/// <param name="DiscountedGain">nDCG@10.</param>
internal readonly record struct RankingScore(double RecallAt5, double ReciprocalRank, double DiscountedGain)
{
    private const int Depth = 10;

    /// <summary>Means over questions, each ranked by the ranker given for it.</summary>
    public static RankingScore Of(IEnumerable<JudgedQuestion> questions, Func<JudgedQuestion, IRanker> rankerOf) => Of(questions.Select(q => Relevance(q, rankerOf(q))));

    /// <summary>Means over questions.</summary>
    public static RankingScore Of(IEnumerable<RankedRelevance> questions)
    {
        var relevance = questions.ToList();
        return relevance.Count == 0
            ? default
            : new RankingScore(relevance.Average(r => r.RecallAt(5)), relevance.Average(r => r.ReciprocalRankAt(Depth)), relevance.Average(r => r.DiscountedGainAt(Depth)));
    }

    /// <summary>One question in the order of a ranker.</summary>
    public static RankedRelevance Relevance(JudgedQuestion question, IRanker ranker) => new(
        question.Question.Gold.Count,
        question.Judged.Order(ranker)
            .Select(c => question.Index[c.Profile.Id])
            .Take(Depth)
            .Select(i => question.Touched[i]));
}

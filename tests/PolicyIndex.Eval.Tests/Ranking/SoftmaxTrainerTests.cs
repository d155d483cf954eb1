using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Ranking;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Tests.Ranking;

public sealed class SoftmaxTrainerTests
{
    [Fact]
    public void Learns_which_feature_tells_answers_and_leaves_out_what_is_not_allowed()
    {
        // Lexical misleads, HeadingNamed tells, Quantities tells too but is not allowed.
        List<JudgedQuestion> questions = [Judged(), Judged()];
        var weights = SoftmaxTrainer.Fit(questions, f => f is RankingFeature.Lexical or RankingFeature.HeadingNamed, 0.01);
        Assert.True(weights[(int)RankingFeature.HeadingNamed] > 1);
        Assert.True(weights[(int)RankingFeature.Lexical] < 0);
        Assert.Equal(0, weights[(int)RankingFeature.Quantities]);

        var before = RankingScore.Of(questions, _ => new LinearRanker(RankingWeights.Read(new StringReader("Lexical\t1")), 0));
        var after = RankingScore.Of(questions, _ => new LinearRanker(weights, 0));
        Assert.Equal((0.5, 1.0), (before.ReciprocalRank, after.ReciprocalRank));
    }

    private static JudgedQuestion Judged() => new(
        new GoldQuestion { Id = "Q", Q = "问", Style = "chat", Type = "fact", Gold = [new GoldPlace("甲", "第一条", new LineSpan(1, 1))] },
        0,
        new JudgedCandidates([Candidate(1, lexical: 1, heading: 0), Candidate(2, lexical: 0.8f, heading: 1)], []),
        [[], [0]]);

    private static Candidate Candidate(int document, float lexical, float heading)
    {
        var features = new float[RankingWeights.Count];
        (features[(int)RankingFeature.Lexical], features[(int)RankingFeature.HeadingNamed], features[(int)RankingFeature.Quantities]) = (lexical, heading, heading);
        return new Candidate(document, new UnitProfile("云-1", $"云-1:art_{document}", false, AdministrativeLevel.Unknown, "", 0, "", "", "", "", ""), features, []);
    }
}

using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Ranking;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Tests.Ranking;

public sealed class TreeRankerTests
{
    private static readonly int[] answering = [0];

    [Fact]
    public void Learns_which_feature_tells_answers()
    {
        var ranker = TreeRanker.Fit(Enumerable.Range(0, 10).Select(_ => Judged()), novelty: 0);
        Assert.True(ranker.Score(Features(lexical: 0.2f, heading: 1)) > ranker.Score(Features(lexical: 1, heading: 0)));
    }

    /// <summary>Ten candidates: Lexical says nothing, HeadingNamed tells the five that answer.</summary>
    private static JudgedQuestion Judged() => new(
        new GoldQuestion { Id = "Q", Q = "问", Style = "chat", Type = "fact", Gold = [new GoldPlace("甲", "第一条", new LineSpan(1, 1))] },
        0,
        new JudgedCandidates([.. Enumerable.Range(0, 10).Select(i => new Candidate(i, Profile(i), Features(i * 3 % 10 / 10f, i % 2), []))], []),
        [.. Enumerable.Range(0, 10).Select(i => i % 2 == 1 ? answering : [])]);

    private static UnitProfile Profile(int document) => new("云-1", $"云-1:art_{document}", false, AdministrativeLevel.Unknown, "", 0, "", "", "", "", "");

    private static float[] Features(float lexical, float heading)
    {
        var features = new float[RankingWeights.Count];
        (features[(int)RankingFeature.Lexical], features[(int)RankingFeature.HeadingNamed]) = (lexical, heading);
        return features;
    }
}

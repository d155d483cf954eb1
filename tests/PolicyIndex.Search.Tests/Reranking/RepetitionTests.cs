using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Tests.Reranking;

public sealed class RepetitionTests
{
    private const string Text = "项目实施单位应当在建设期满后六个月内向验收组织部门提出申请。";

    private static readonly RankingWeights onlyLexical = RankingWeights.Read(new StringReader("Lexical\t1"));

    [Theory]
    [InlineData("云-1:art_1", "云-1:art_1__item_2", "申请人名称", true)]
    [InlineData("云-1:art_1__item_2", "云-1:art_1", "有下列情形之一的", true)]
    [InlineData("云-1:art_1", "云-1:art_10", "申请人名称", false)]
    [InlineData("云-1:art_1", "云-2:art_1", Text, true)]
    [InlineData("云-1:art_1", "云-2:art_1__item_2", "申请人名称", false)]
    public void What_is_said_already_is_worth_less(string best, string other, string text, bool lowered)
    {
        Candidate[] candidates = [UnitProfiles.Candidate(1, best, 1, Text), UnitProfiles.Candidate(2, other, 0.5f, text), UnitProfiles.Candidate(3, "云-3:art_1", 0)];
        var ordered = NoveltyOrder.Of(candidates, new LinearRanker(onlyLexical, novelty: 0), []);
        Assert.Equal(lowered ? [1, 3, 2] : [1, 2, 3], ordered.Select(c => c.Document));
    }

    [Fact]
    public void A_unit_named_by_its_address_is_not_lowered_by_the_unit_around_it()
    {
        Candidate[] candidates =
        [
            UnitProfiles.Candidate(1, "云-1:art_1", 1, "甲") with { Lift = 400 },
            UnitProfiles.Candidate(2, "云-1:art_1__item_1", 0.5f, "乙") with { Lift = 200 },
        ];
        Assert.Equal(0, NoveltyOrder.Of(candidates, new LinearRanker(onlyLexical, novelty: 0), [])[1].Repeated);
    }
}

using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Tests.Reranking;

public sealed class TwinGroupsTests
{
    private const string Clause = "项目单位应当在建设期满后九个月内向验收部门提出书面申请,逾期不申请的,收回已经拨付的全部资金。";

    [Fact]
    public void The_better_of_two_works_names_its_twin_and_both_stay()
    {
        var marked = TwinGroups.Mark(
        [
            UnitProfiles.Candidate(1, "云-1:art_1", 1, Clause),
            UnitProfiles.Candidate(2, "云-1:art_2", 1, Clause),
            UnitProfiles.Candidate(3, "云-2:art_1", 1, Clause.Replace("项目单位", "承担单位", StringComparison.Ordinal)),
            UnitProfiles.Candidate(4, "云-3:art_1", 1, "验收部门应当公示验收结论,公示期不少于五个工作日,有异议的可以书面提出。"),
        ]);
        Assert.Equal([1, 2, 3, 4], marked.Select(c => c.Document));
        Assert.Equal(["云-2:art_1"], marked[0].Twins);
        Assert.All(marked.Skip(1), c => Assert.Empty(c.Twins));
    }

    [Fact]
    public void Short_texts_are_alike_by_chance()
    {
        var marked = TwinGroups.Mark([UnitProfiles.Candidate(1, "云-1:a", 1, "自印发之日起施行。"), UnitProfiles.Candidate(2, "云-2:a", 1, "自印发之日起施行。")]);
        Assert.Empty(marked[0].Twins);
    }
}

using PolicyIndex.Provisions.Rules.Kinds;
using PolicyIndex.Provisions.Rules.Reading;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Rules;

/// <summary>Every pattern matches its own example and not its counter-example.</summary>
public sealed class KindPatternTests
{
    private const string Neutral = "云岭省试验办法";

    // What patterns of official conduct and of lists of papers ask to stand above a sentence.
    private const string Surroundings = "云岭省规范涉企检查和收费措施申请材料清单";

    public static TheoryData<string> Names => [.. KindPatterns.All.Select(p => p.Name)];

    [Fact]
    public void Names_are_unique() => Assert.Equal(KindPatterns.All.Count, KindPatterns.All.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_matches_and_a_counter_example_does_not(string name)
    {
        var pattern = KindPatterns.All.Single(p => p.Name == name);
        Assert.True(pattern.Matches(Sentence(pattern.Example, pattern.About is null ? Neutral : Surroundings)), pattern.Example);
        Assert.False(pattern.Matches(Sentence(pattern.CounterExample, pattern.About is null ? Neutral : Surroundings)), pattern.CounterExample);
    }

    [Theory]
    [InlineData("各地区、各有关部门不得违规向企业收取费用", "Protection")]
    [InlineData("项目单位不得擅自变更建设内容", "Prohibition")]
    [InlineData("项目单位应当按季度报送进展情况表", "Procedure Obligation")]
    [InlineData("为了规范车间改造资金管理,保护企业合法权益,根据有关规定,制定本办法", "")]
    [InlineData("为打造一流营商环境,支持企业改造车间,提出如下意见", "")]
    [InlineData("根据《云岭省车间条例》,结合我省实际,制定本细则", "")]
    [InlineData("为企业改造车间提供贷款贴息", "Benefit")]
    [InlineData("本办法适用于获得专项资金支持的项目", "Eligibility")]
    [InlineData("本办法所称奖励资金,是指对企业改造车间给予的补助", "Eligibility")]
    [InlineData("鼓励推广适用于车间改造的先进设备", "Benefit")]
    [InlineData("加强企业质量品牌建设,推广应用先进标准", "")]
    [InlineData("推广应用先进适用技术,优化服务流程", "")]
    [InlineData("支持企业推广应用先进适用技术", "Benefit")]
    [InlineData("严禁借用他人名义实施车间检查", "Prohibition")]
    [InlineData("对新认定的绿色园区给予一次性奖励50万元", "Benefit")]
    [InlineData("本办法所称小微企业,是指从业人员100人以下的企业", "Eligibility")]
    [InlineData("各部门要加强组织领导和统筹协调", "")]
    [InlineData("到2027年,规模以上企业达到100家", "")]
    public void Kinds_of_a_sentence(string text, string kinds) =>
        Assert.Equal(kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), KindPatterns.Of(Sentence(text, Neutral)).Select(k => $"{k}").Order(StringComparer.Ordinal));

    private static RuleSentence Sentence(string example, string title)
    {
        var folded = TextFolding.Fold(example);
        var cut = folded.IndexOf(":(一)", StringComparison.Ordinal);
        var (lead, text) = cut < 0 ? ("", folded) : (folded[..(cut + 1)], folded[(cut + 4)..]);
        var provision = new InventedWork("云工信〔2025〕2号", title).Article("第九条", text).Parsed().Provisions[0];
        var setting = new RuleSetting(new Work { Id = "x", Title = title }, Passage.Of(title, null), [], Passage.Of(lead, null));
        return new RuleSentence(provision, 0, text.Length, Passage.Of(text, provision), setting, null);
    }
}

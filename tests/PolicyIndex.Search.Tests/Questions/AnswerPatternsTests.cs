using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Tests.Questions;

public sealed class AnswerPatternsTests
{
    [Theory]
    [InlineData("奖励多少万元？", AnswerKind.Money)]
    [InlineData("按百分之几贴息？", AnswerKind.Percent)]
    [InlineData("最晚哪天截止？", AnswerKind.Term)]
    [InlineData("由哪个部门负责？", AnswerKind.Authority)]
    [InlineData("需要满足什么条件？", AnswerKind.Condition)]
    [InlineData("由哪一级组织来评？", AnswerKind.Authority)]
    [InlineData("怎么申请？", AnswerKind.Procedure)]
    [InlineData("申报要交哪些材料？", AnswerKind.Procedure)]
    [InlineData("能不能报？", AnswerKind.Permission)]
    [InlineData("会有什么后果？", AnswerKind.Consequence)]
    [InlineData("包括哪些产品？", AnswerKind.List)]
    [InlineData("甲和乙有何异同？", AnswerKind.Comparison)]
    public void Questions_say_what_they_want(string question, AnswerKind kind) =>
        Assert.Contains(kind, AnswerPatterns.AskedBy(question));

    [Theory]
    [InlineData("节能 改造 电机")]
    [InlineData("十几年前的旧账")]
    public void Other_words_want_no_figure(string question) => Assert.DoesNotContain(AnswerPatterns.AskedBy(question), AnswerPatterns.IsFact);

    [Theory]
    [InlineData("新材料首次应用有补贴吗？")]
    [InlineData("电池材料集群的规模是多少？")]
    public void Materials_that_are_made_are_no_papers(string question) => Assert.DoesNotContain(AnswerKind.Procedure, AnswerPatterns.AskedBy(question));

    [Theory]
    [InlineData(AnswerKind.Money, "奖励30万元", true)]
    [InlineData(AnswerKind.Money, "奖励三十万元", true)]
    [InlineData(AnswerKind.Money, "给予奖励", false)]
    [InlineData(AnswerKind.Percent, "不低于４０％", true)]
    [InlineData(AnswerKind.Percent, "每日万分之三", true)]
    [InlineData(AnswerKind.Percent, "40家", false)]
    [InlineData(AnswerKind.Term, "10个工作日内", true)]
    [InlineData(AnswerKind.Term, "及时办理", false)]
    [InlineData(AnswerKind.Date, "自2025年4月1日起", true)]
    [InlineData(AnswerKind.Authority, "由县级商务主管部门调解", true)]
    public void Texts_tell_them(AnswerKind kind, string text, bool told) => Assert.Equal(told, AnswerPatterns.IsGiven(kind, text));

    [Theory]
    [InlineData("车间改造补助比例是多少？")]
    [InlineData("贴息资金按多少比例给？")]
    public void A_rate_is_no_sum(string question)
    {
        Assert.Contains(AnswerKind.Percent, AnswerPatterns.AskedBy(question));
        Assert.DoesNotContain(AnswerKind.Money, AnswerPatterns.AskedBy(question));
    }

    [Theory]
    [InlineData("给新材料买保险，保费补贴多少？", false)]
    [InlineData("报修窗口要交哪些材料？", true)]
    public void A_material_that_is_made_is_none_to_hand_in(string question, bool procedure) =>
        Assert.Equal(procedure, AnswerPatterns.AskedBy(question).Contains(AnswerKind.Procedure));
}

using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class AnswerTypesTests
{
    [Theory]
    [InlineData("奖励多少万元？", "Money")]
    [InlineData("按百分之几贴息？", "Percent")]
    [InlineData("最晚哪天截止？", "Term")]
    [InlineData("由哪个部门负责？", "Office")]
    [InlineData("需要满足什么条件？", "Condition")]
    [InlineData("怎么申请？", "Steps")]
    [InlineData("能不能报？", "Permission")]
    [InlineData("会有什么后果？", "Consequence")]
    [InlineData("包括哪些产品？", "List")]
    [InlineData("甲和乙有何异同？", "Comparison")]
    public void Questions_say_what_they_want(string question, string type) =>
        Assert.Contains(Enum.Parse<AnswerType>(type), AnswerTypes.AskedBy(question));

    [Theory]
    [InlineData("节能 改造 电机")]
    [InlineData("十几年前的旧账")]
    public void Other_words_want_no_figure(string question) => Assert.DoesNotContain(AnswerTypes.AskedBy(question), AnswerTypes.IsFact);

    [Theory]
    [InlineData("Money", "奖励30万元", true)]
    [InlineData("Money", "奖励三十万元", true)]
    [InlineData("Money", "给予奖励", false)]
    [InlineData("Percent", "不低于４０％", true)]
    [InlineData("Percent", "每日万分之三", true)]
    [InlineData("Percent", "40家", false)]
    [InlineData("Term", "10个工作日内", true)]
    [InlineData("Term", "及时办理", false)]
    [InlineData("Date", "自2025年4月1日起", true)]
    [InlineData("Office", "由县级商务主管部门调解", true)]
    public void Texts_tell_them(string type, string text, bool told) => Assert.Equal(told, AnswerTypes.IsTold(Enum.Parse<AnswerType>(type), text));
}

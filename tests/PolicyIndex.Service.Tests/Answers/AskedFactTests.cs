using PolicyIndex.Search.Questions;
using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class AskedFactTests
{
    [Theory]
    [InlineData("验收工作组至少几人？", "由5人以上组成", true)]
    [InlineData("验收工作组至少几人？", "提交3项材料", false)]
    [InlineData("多少天办好？", "10个工作日内办结", true)]
    [InlineData("多少天办好？", "2027年建成", false)]
    [InlineData("什么时候申报？", "每年3月底前申报", true)]
    [InlineData("什么时候申报？", "及时组织申报", false)]
    [InlineData("执行到哪一年？", "执行到2027年", true)]
    [InlineData("利息按多少计算？", "按照每日万分之五支付", true)]
    [InlineData("奖励多少万元？", "给予奖励30万元", true)]
    [InlineData("奖励多少万元？", "给予一次性奖励", false)]
    public void Facts_are_wanted_in_the_unit_they_are_asked_in(string question, string text, bool told)
    {
        var facts = AskedFact.In(question, AnswerPatterns.AskedBy(question));
        Assert.NotEmpty(facts);
        Assert.Equal(told, facts.Any(f => f.Told.IsMatch(text)));
    }

    [Fact]
    public void Who_asks_what_an_amount_depends_on_asks_for_no_amount()
    {
        const string question = "发多少钱看什么？";
        Assert.DoesNotContain(AskedFact.In(question, AnswerPatterns.AskedBy(question)), f => f.Kind == AnswerKind.Money);
    }
}

using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("大型企业多少日内付清货款？", "那小微企业呢？", "小微企业多少日内付清货款？")]
    [InlineData("浙江对绿色工厂奖励多少？", "那贵州呢？", "贵州对绿色工厂奖励多少？")]
    [InlineData("2024年的申报时间是什么时候？", "那2025年呢？", "2025年的申报时间是什么时候？")]
    [InlineData("《云岭省某某办法》第九条怎么规定？", "第二款呢？", "《云岭省某某办法》第九条第二款")]
    [InlineData("《云岭省某某办法》第九条怎么规定？", "第十条呢？", "《云岭省某某办法》第十条")]
    [InlineData("绿色工厂奖励多少？", "灯塔工厂呢？", "灯塔工厂奖励多少？")]
    [InlineData("绿色工厂怎么申报？", "这个由哪个部门负责？", "绿色工厂怎么申报，这个由哪个部门负责？")]
    [InlineData("绿色工厂怎么申报？", "节能电机贷款贴息比例是多少？", "节能电机贷款贴息比例是多少？")]
    [InlineData("绿色工厂奖励多少？", "需要什么条件？", "绿色工厂奖励，需要什么条件？")]
    [InlineData("绿色工厂怎么申报？", "由哪个部门负责？", "绿色工厂申报，由哪个部门负责？")]
    [InlineData("大型企业采购货物，应当在多少日内付款？", "要是逾期了呢？", "大型企业采购货物，付款，逾期了怎么办？")]
    public void Questions_are_completed_from_the_one_before(string before, string now, string full) =>
        Assert.Equal(full, FollowUp.Complete(now, [new TurnView("user", before), new TurnView("assistant", "……")]));

    [Fact]
    public void Fragments_follow_on_fragments() => Assert.Equal(
        "小微企业在云南多少日内付清货款？",
        FollowUp.Complete("那云南呢？", [new TurnView("user", "大型企业在贵州多少日内付清货款？"), new TurnView("user", "那小微企业呢？")]));

    [Fact]
    public void Without_earlier_turns_a_question_is_left_as_it_is() => Assert.Equal("第二款呢？", FollowUp.Complete("第二款呢？", null));

    [Fact]
    public void A_paragraph_can_be_of_the_text_that_the_answer_quoted() => Assert.Equal(
        "《云岭省某某办法》第七条第二款",
        FollowUp.Complete("第二款呢？", [new TurnView("user", "滞纳金怎么算？"), new TurnView("assistant", "《云岭省某某办法》（云府发〔2025〕3号，省级，有效）\n第七条第1款：……[1]")]));
}

using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class ApplicabilityQuestionTests
{
    [Theory]
    [InlineData("我们是青石市一家年营收八百万元的酒企，有什么政策？", "我们是青石市一家年营收八百万元的酒企")]
    [InlineData("我厂做铝型材，在云岭，能享受哪些补贴？", "我厂做铝型材，在云岭")]
    public void Who_tells_of_his_enterprise_asks_what_is_for_it(string question, string told) =>
        Assert.Equal(told, ApplicabilityQuestion.DescriptionIn(question, hasProfile: false));

    [Theory]
    [InlineData("我们是青石市一家酒企，酿酒设备更新有哪些补贴？")]
    [InlineData("我们是一家酒企，《云岭省工业条例》里有什么政策？")]
    [InlineData("有什么政策？")]
    [InlineData("我们的货款多少日内付清？")]
    public void Who_names_a_matter_asks_an_ordinary_question(string question) =>
        Assert.Null(ApplicabilityQuestion.DescriptionIn(question, hasProfile: false));

    [Fact]
    public void With_a_profile_nothing_need_be_told() => Assert.Equal("", ApplicabilityQuestion.DescriptionIn("有什么政策？", hasProfile: true));
}

using PolicyIndex.Service.Answers.Model;

namespace PolicyIndex.Service.Tests.Answers.Model;

public sealed class LegalForceTests
{
    [Theory]
    [InlineData("企业应当备案。", "企业应当在十日内备案", true)]
    [InlineData("企业可以备案。", "企业应当在十日内备案", false)]
    [InlineData("企业应当备案。", "企业可以备案", false)]
    [InlineData("不得收取费用。", "不得收取任何费用", true)]
    [InlineData("收取费用。", "不得收取任何费用", false)]
    [InlineData("不得申报。", "符合条件的企业申报", false)]
    [InlineData("一律补助。", "符合条件的补助", false)]
    [InlineData("对设备给予补助。", "对设备给予补助", true)]
    public void What_a_text_commands_permits_or_forbids_stays_so(string sentence, string quote, bool agrees) =>
        Assert.Equal(agrees, LegalForce.Agrees(sentence, quote, quote));

    [Fact]
    public void A_word_of_the_lead_in_may_be_used() =>
        Assert.True(LegalForce.Agrees("有拖欠行为的不得申报。", "有不良拖欠行为的", "有下列情形之一的，不得申报：\n有不良拖欠行为的"));
}

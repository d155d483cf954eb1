using PolicyIndex.Provisions.Parsing.Components;

namespace PolicyIndex.Provisions.Tests.Parsing.Components;

public sealed class AnnouncedInstrumentTests
{
    [Theory]
    [InlineData("《云岭省节约用水办法》已经省人民政府第12次常务会议通过，现予公布。", "云岭省节约用水办法")]
    [InlineData("根据《云岭省节约用水条例》和《云岭省取水条例》，现公布《云岭省用水计划办法》。", "云岭省用水计划办法")]
    [InlineData("根据《云岭省节约用水条例》，省人民政府决定实行计划用水。", null)]
    [InlineData("省人民政府决定对《云岭省节约用水办法》作如下修改：", null)]
    public void An_order_carries_what_it_promulgates(string text, string? title) => Assert.Equal(title, AnnouncedInstrument.InOrder(text));

    [Theory]
    [InlineData("各市、州财政局：现将《补助资金管理细则》印发给你们，请遵照执行。", "补助资金管理细则")]
    [InlineData("各市、州财政局：《补助资金管理细则》已经厅务会议审议通过，现印发给你们。", "补助资金管理细则")]
    [InlineData("各市、州财政局：根据《补助资金管理细则》，现将有关事项通知如下：", null)]
    public void A_notice_says_what_it_issues(string text, string? title) => Assert.Equal(title, AnnouncedInstrument.InNotice(text));

    /// <summary>The title behind the date shares most words with the announced one: it is taken, and said to differ.</summary>
    [Fact]
    public void An_instrument_of_another_title_is_reported()
    {
        var work = Parsed.Work(Notice("云岭省企业技术改造补助资金使用管理细则"));

        Assert.Contains(work.Provisions, p => p.Path == "#第一条");
        Assert.Equal("云岭省企业技术改造补助资金使用管理细则", work.Work.InstrumentTitle);
        Assert.Equal(6, Assert.Single(work.Diagnostics, d => d.Code == "instrument-title-differs").Source.FirstLine);
    }

    [Fact]
    public void A_title_that_shares_nothing_with_the_announced_one_is_no_instrument() =>
        Assert.DoesNotContain(Parsed.Work(Notice("来访人员登记规则")).Diagnostics, d => d.Code == "instrument-title-differs");

    private static string Notice(string printed) => $"""
        云岭省财政厅关于印发《技术改造补助资金管理细则》的通知
        云财企〔2025〕12号
        现将《技术改造补助资金管理细则》印发给你们，请遵照执行。
        云岭省财政厅
        2025年4月2日
        {printed}
        第一条　为了加强管理，制定本细则。
        第二条　本细则由省财政厅解释。
        """;
}

using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Tests.Locators;

public sealed class LocatorParserTests
{
    [Theory]
    [InlineData("第9条", "第九条")]
    [InlineData("第九条", "第九条")]
    [InlineData("第 ９ 条", "第九条")]
    [InlineData("第一百零三条", "第一百零三条")]
    [InlineData("第十条之一", "第十条之一")]
    [InlineData("第十条之一第二款", "第十条之一第二款")]
    [InlineData("第九条第二款第（三）项", "第九条第二款第（三）项")]
    [InlineData("第九条第二款第(三)项", "第九条第二款第（三）项")]
    [InlineData("第九条第2款第3项", "第九条第二款第（三）项")]
    [InlineData("第9条2款3项", "第九条第二款第（三）项")]
    [InlineData("第九条 第二款 第三项", "第九条第二款第（三）项")]
    [InlineData("第九条的第二款", "第九条第二款")]
    [InlineData("第九条第（三）项第2目", "第九条第（三）项第2目")]
    [InlineData("第二章", "第二章")]
    [InlineData("第二章第一节", "第二章第一节")]
    [InlineData("第一编第二章", "第一编第二章")]
    [InlineData("第二部分", "第二部分")]
    [InlineData("附件2第三条", "附件2第三条")]
    [InlineData("附件 二 的第三条", "附件2第三条")]
    [InlineData("附件第三条", "附件第三条")]
    [InlineData("专栏3", "专栏3")]
    [InlineData("二、（三）", "二、（三）")]
    [InlineData("二、(三)", "二、（三）")]
    [InlineData("二（三）1", "二、（三）1.")]
    [InlineData("（一）", "（一）")]
    [InlineData("1.（2）①", "1.（2）①")]
    [InlineData("#二/（一）/1", "二、（一）1.")]
    [InlineData("#三/（一）/专栏1/4", "三、（一）专栏14.")]
    [InlineData("第二章/第九条/第2款", "第二章第九条第二款")]
    [InlineData("附件2/三/（二）", "附件2三、（二）")]
    [InlineData("#二/(一)/1/——2", "二、（一）1.——2")]
    public void Reads_steps(string text, string steps)
    {
        var locator = LocatorParser.Parse(text);
        Assert.Equal(steps, locator.StepsText);
        Assert.Null(locator.Work);
        Assert.Equal("", locator.Words);
        Assert.Equal(text.StartsWith('#'), locator.InInstrument);
    }

    [Theory]
    [InlineData("云府办发〔2025〕12号第三条", "第三条")]
    [InlineData("云府办发〔2025〕12号 二、（三）", "二、（三）")]
    [InlineData("云府办发[2025]12号二（三）", "二、（三）")]
    [InlineData("云府办发（2025）12 号 三", "三、")]
    [InlineData("第三条 云府办发〔2025〕12号", "第三条")]
    [InlineData("云府办发〔2025〕12号", "")]
    public void Reads_the_document_number(string text, string steps)
    {
        var locator = LocatorParser.Parse(text);
        var number = Assert.IsType<WorkReference.ByNumber>(locator.Work);
        Assert.Equal("云府办发〔2025〕12号", number.Number.Canonical);
        Assert.Equal(steps, locator.StepsText);
        Assert.Equal("", locator.Words);
    }

    [Theory]
    [InlineData("《云岭省账款支付规定》第九条", "云岭省账款支付规定", "第九条", "")]
    [InlineData("《云岭省账款支付规定》二、（三）", "云岭省账款支付规定", "二、（三）", "")]
    [InlineData("《关于印发〈某某方案〉的通知》附件1", "关于印发〈某某方案〉的通知", "附件1", "")]
    [InlineData("《关于印发《某某方案》的通知》第二条", "关于印发《某某方案》的通知", "第二条", "")]
    [InlineData("按《云岭省账款支付规定》第九条，多久付款？", "云岭省账款支付规定", "第九条", "按 ，多久付款？")]
    [InlineData("《云岭省账款支付规定》", "云岭省账款支付规定", "", "")]
    public void Reads_a_marked_title(string text, string title, string steps, string words)
    {
        var locator = LocatorParser.Parse(text);
        Assert.Equal(new WorkReference.ByTitle(title), locator.Work);
        Assert.Equal(steps, locator.StepsText);
        Assert.Equal(words, locator.Words);
    }

    [Theory]
    [InlineData("云岭省账款支付规定第九条付款期限", "云岭省账款支付规定", "第九条", "付款期限")]
    [InlineData("请问云岭省某某办法（试行） 第3条", "请问云岭省某某办法（试行", "第三条", "")]
    public void Takes_words_that_end_as_a_title_for_the_work(string text, string title, string steps, string words)
    {
        var locator = LocatorParser.Parse(text);
        Assert.Equal(new WorkReference.ByWords(title), locator.Work);
        Assert.Equal(steps, locator.StepsText);
        Assert.Equal(words, locator.Words);
    }

    [Theory]
    [InlineData("本规定第九条")]
    [InlineData("依照本办法第九条")]
    public void A_work_that_refers_to_itself_names_none(string text)
    {
        var locator = LocatorParser.Parse(text);
        Assert.Null(locator.Work);
        Assert.Equal("第九条", locator.StepsText);
    }

    [Theory]
    [InlineData("art_9__para_2")]
    [InlineData("instr__lvl_2__lvl_1")]
    [InlineData("art_10-1")]
    public void Reads_an_eId(string eId)
    {
        Assert.Equal(eId, LocatorParser.Parse(eId).EId);
        var withWork = LocatorParser.Parse($"云府办发-2025-12:{eId}");
        Assert.Equal(eId, withWork.EId);
        Assert.Equal(new WorkReference.ById("云府办发-2025-12"), withWork.Work);
        Assert.Equal(eId, LocatorParser.Parse($"云府办发〔2025〕12号 {eId}").EId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("申报条件是什么")]
    [InlineData("第三方评价机构")]
    [InlineData("第一条件和第二目标")]
    [InlineData("第三项目")]
    [InlineData("1.5亿元")]
    [InlineData("2025年奖励 100万元")]
    [InlineData("一次性奖励")]
    [InlineData("三个月内")]
    [InlineData("中小企业 4A 5A")]
    [InlineData("12")]
    [InlineData("一是加强领导；二是完善机制")]
    [InlineData("申报书附件有哪些")]
    [InlineData("附件2025年清单")]
    [InlineData("第甲条")]
    [InlineData("（）")]
    public void Finds_no_address_where_none_is(string text) => Assert.False(LocatorParser.Parse(text).NamesSomething, text);
}

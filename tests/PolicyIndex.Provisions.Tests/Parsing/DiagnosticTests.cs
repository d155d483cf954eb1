namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>Every doubt has its code and stands at its line; a text without doubts has none.</summary>
public sealed class DiagnosticTests
{
    private const string Head = "云岭省集市条例\n第一条 为了规范集市，制定本条例。\n";

    [Theory]
    [InlineData("title-missing", 1, "第一条 为了规范集市，制定本条例。\n第二条 本条例适用于全省。")]
    [InlineData("line-breaks-restored", 2, "云岭省集市条例\n第一章 总则第一条 为了规范集市，制定本条例。\n第二条 本条例适用于全省。")]
    [InlineData("sequence-gap", 3, Head + "第三条 本条例适用于全省。")]
    [InlineData("number-repeated", 3, Head + "第一条 本条例适用于全省。")]
    [InlineData("address-repeated", 3, Head + "第一条 本条例适用于全省。")]
    [InlineData("quotation-unclosed", 3, Head + "第二条 将第三条修改为：“第三条 集市应当登记。\n第四条 本条例自2025年6月1日起施行。")]
    [InlineData("rows-inferred", 4, Head + "第二条 收费标准如下：\n等级\n收费\n一类\n20元\n二类\n10元\n第三条 本条例适用于全省。")]
    public void A_doubt_is_said_where_it_arises(string code, int line, string text)
    {
        var found = Assert.Single(Parsed.Work(text).Diagnostics, d => d.Code == code);
        Assert.Equal(line, found.Source.FirstLine);
        Assert.NotEmpty(found.Message);
    }

    [Fact]
    public void A_quotation_that_never_closes_is_given_up()
    {
        var text = Head + "第二条 将第三条修改为：“第三条 集市应当登记。\n" + string.Concat(Enumerable.Repeat("集市应当登记，并接受监督检查。\n", 500)) + "第三条 本条例适用于全省。";
        var work = Parsed.Work(text);
        Assert.Equal(3, Assert.Single(work.Diagnostics, d => d.Code == "quotation-unclosed").Source.FirstLine);
        Assert.Contains(work.Provisions, p => p.Path == "第三条");
    }

    [Fact]
    public void A_sound_text_leaves_no_doubt() =>
        Assert.Empty(Parsed.Work(Head + "第二条 将第三条修改为：“第三条 集市应当登记。”\n第三条 本条例适用于全省。").Diagnostics);
}

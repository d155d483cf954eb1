namespace PolicyIndex.Provisions.Tests.Parsing.Outline;

/// <summary>The words that head an article, in brackets of every kind, alone on their line or before the text.</summary>
public sealed class RunInHeadingsTests
{
    [Theory]
    [InlineData("第一条【立法目的】为了规范管理，制定本办法。\n第二条【适用范围】本办法适用于本市。", "立法目的", "适用范围")]
    [InlineData("第一条 （立法目的）为了规范管理，制定本办法。\n第二条 （适用范围）本办法适用于本市。", "立法目的", "适用范围")]
    [InlineData("第一条 （立法目的）\n为了规范管理，制定本办法。\n第二条 （适用范围）\n本办法适用于本市。", "立法目的", "适用范围")]
    [InlineData("第一条〔立法目的〕为了规范管理，制定本办法。\n第二条［适用范围］本办法适用于本市。", "立法目的", "适用范围")]
    public void Articles_with_heads_in_brackets(string text, params string[] headings) =>
        Assert.Equal(headings, Parsed.Work("青川市公共数据管理办法\n" + text).Provisions.Where(p => p.Kind == ProvisionKind.Article).Select(p => p.Heading));

    [Theory]
    [InlineData("第一条 为了规范管理，制定本办法。\n第二条 本办法适用于本市。\n第三条 （市级）主管部门负责管理。")]
    [InlineData("第一条 （一）登记；（二）年检。\n第二条 （略），具体办法另行制定。\n第三条 （一）公示；（二）备案。")]
    public void Brackets_that_are_no_heads(string text) =>
        Assert.All(Parsed.Work("青川市公共数据管理办法\n" + text).Provisions.Where(p => p.Kind == ProvisionKind.Article), p => Assert.Null(p.Heading));
}

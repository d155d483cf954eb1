using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Parsed;

public sealed class UnitAgreementTests
{
    [Theory]
    [InlineData("#第二条", "第二条", ProvisionKind.Article, true)]
    [InlineData("第二条", "第三条", ProvisionKind.Article, false)]
    [InlineData("二/第1款", "二", ProvisionKind.Heading, false)]
    [InlineData("二", "二/表", ProvisionKind.Table, false)]
    [InlineData("末段", "结尾", ProvisionKind.Closing, true)]
    [InlineData("末段", "落款", ProvisionKind.Signature, false)]
    [InlineData("条例题", "#题", ProvisionKind.Title, true)]
    [InlineData("附件1/表/行10", "附件1/row_10", ProvisionKind.Row, true)]
    [InlineData("附件1/表/行10", "附件2/row_10", ProvisionKind.Row, false)]
    [InlineData("附件2/填报说明/3", "附件2/3", ProvisionKind.Item, true)]
    [InlineData("二/（一）/——2", "二/（一）/第3款", ProvisionKind.Paragraph, true)]
    [InlineData("二/（一）/——2", "二/（二）/第3款", ProvisionKind.Paragraph, false)]
    public void A_unit_is_at_a_place(string gold, string path, ProvisionKind kind, bool expected)
    {
        var unit = new ParsedSpecimen("云岭省").Unit(path, kind, new LineSpan(1, 1)).Build().Documents[0].Units[0];

        Assert.Equal(expected, UnitAgreement.IsAt(UnitPath.Parse(gold), unit));
    }

    [Fact]
    public void It_meets_the_place_only_on_its_lines()
    {
        var unit = new ParsedSpecimen("一", "二", "三").Unit("第一条", ProvisionKind.Article, new LineSpan(2, 3)).Build().Documents[0].Units[0];
        var path = UnitPath.Parse("第一条");

        Assert.True(UnitAgreement.Meets(path, new LineSpan(1, 2), unit));
        Assert.False(UnitAgreement.Meets(path, new LineSpan(1, 1), unit));
    }
}

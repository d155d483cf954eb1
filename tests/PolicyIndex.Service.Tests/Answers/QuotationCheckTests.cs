using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class QuotationCheckTests
{
    private static readonly Provision s_unit = new()
    {
        Id = "w:art_1",
        WorkId = "w",
        Component = "main",
        Path = "第一条",
        EId = "art_1",
        Kind = ProvisionKind.Article,
        Text = "应当三十日内付清。",
        LeadIn = "采购方：",
        Order = 0,
        Source = new SourceAnchor("m", null, null, 1, 1, 0, 9),
        OwnSource = new SourceAnchor("m", null, null, 1, 1, 0, 9),
    };

    [Theory]
    [InlineData("应当三十日内付清。", 0, 9, true)]
    [InlineData("三十日", 2, 5, true)]
    [InlineData("六十日", 2, 5, false)]
    [InlineData("三十日", 3, 6, false)]
    [InlineData("三十日", 2, 50, false)]
    [InlineData("采购方：", -1, -1, true)]
    [InlineData("采购人：", -1, -1, false)]
    [InlineData("采购方：", -1, 4, false)]
    [InlineData("", 0, 0, false)]
    public void A_quotation_holds_only_where_it_stands(string quote, int start, int end, bool holds) =>
        Assert.Equal(holds, QuotationCheck.Holds(Citation(quote, start, end), s_unit));

    [Fact]
    public void A_quotation_of_another_unit_does_not_hold()
    {
        Assert.False(QuotationCheck.Holds(Citation("三十日", 2, 5) with { ProvisionId = "w:art_2" }, s_unit));
        Assert.False(QuotationCheck.Holds(Citation("三十日", 2, 5), null));
    }

    [Fact]
    public void A_claim_with_one_false_quotation_or_none_is_withdrawn()
    {
        var good = new ClaimView("好", [Citation("三十日", 2, 5)]);
        var half = new ClaimView("坏", [Citation("三十日", 2, 5), Citation("六十日", 2, 5)]);
        var bare = new ClaimView("空", []);
        var (kept, withdrawn) = QuotationCheck.Sift([good, half, bare], id => id == s_unit.Id ? s_unit : null);
        Assert.Equal([good], kept);
        Assert.Equal([half, bare], withdrawn);
    }

    private static ClaimCitationView Citation(string quote, int start, int end) => new(1, "w:art_1", "《甲》第一条", quote, start, end, "有效", "/works/w#art_1", "省级");
}

using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metadata;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Eval.Tests.Metadata;

public sealed class MetadataTrackTests
{
    private static readonly GoldDocument Gold = new()
    {
        Title = "云岭省财政厅 云岭省商务厅关于印发《云岭省试验管理办法（暂行）》的通知",
        Instrument = "云岭省试验管理办法(暂行)",
        DocNo = "云财商〔2025〕7号",
        Issuers = ["云岭省财政厅", "云岭省商务厅"],
        IssuedOn = new DateOnly(2025, 4, 1),
        EffectiveOn = "on issue",
        Level = "provincial",
        Kind = "通知",
        InstrumentKind = "办法",
        Lines = new LineSpan(1, 3),
        Counts = new Dictionary<string, int> { ["条"] = 2, ["附件1行数"] = 9 },
    };

    private static readonly Work Right = new()
    {
        Id = "云财商-2025-7",
        Title = "云岭省财政厅云岭省商务厅关于印发《云岭省试验管理办法(暂行)》的通知",
        InstrumentTitle = "云岭省试验管理办法（暂行）",
        DocumentNumber = "云财商〔2025〕7号",
        Issuers = ["云岭省商务厅", "云岭省财政厅"],
        IssuedOn = new DateOnly(2025, 4, 1),
        EffectiveOnIssue = true,
        Level = AdministrativeLevel.Provincial,
        Kind = "管理办法",
    };

    [Fact]
    public void Width_spaces_and_the_order_of_issuers_do_not_count() => Assert.Equal([], Missed(Right));

    [Fact]
    public void Each_wrong_field_is_missed_by_name()
    {
        Assert.Equal(["title"], Missed(Right with { Title = "云岭省财政厅关于印发试验管理办法的通知" }));
        Assert.Equal(["instrument"], Missed(Right with { InstrumentTitle = null }));
        Assert.Equal(["number"], Missed(Right with { DocumentNumber = null }));
        Assert.Equal(["issuers"], Missed(Right with { Issuers = ["云岭省财政厅"] }));
        Assert.Equal(["issued on"], Missed(Right with { IssuedOn = null }));
        Assert.Equal(["effective on"], Missed(Right with { EffectiveOnIssue = false }));
        Assert.Equal(["expires on"], Missed(Right with { ExpiresOn = new DateOnly(2027, 12, 31) }));
        Assert.Equal(["level"], Missed(Right with { Level = AdministrativeLevel.National }));
        Assert.Equal(["kind"], Missed(Right with { Kind = "通知" }));
    }

    [Theory]
    [InlineData("一、", 1)]
    [InlineData("（一）", 1)]
    [InlineData("条", 1)]
    [InlineData("附件", 1)]
    [InlineData("专栏", 0)]
    public void Counts_come_from_the_units(string form, int count)
    {
        var document = new ParsedSpecimen("一、甲", "（一）乙", "第一条丙", "附件1", "一、丁")
            .Unit("一", ProvisionKind.Heading, new(1, 1), label: "一、")
            .Unit("一/（一）", ProvisionKind.Heading, new(2, 2), label: "（一）")
            .Unit("第一条", ProvisionKind.Article, new(3, 3), label: "第一条")
            .Unit("附件1", ProvisionKind.Attachment, new(4, 4), label: "附件1", component: "attachment-1")
            .Unit("附件1/一", ProvisionKind.Heading, new(5, 5), label: "一、", component: "attachment-1")
            .Build().Documents[0];

        Assert.Equal(count, UnitCounts.Of(document, form));
    }

    [Fact]
    public void An_instrument_announced_as_the_attachment_counts_as_one()
    {
        var document = new ParsedSpecimen("附件：云岭省试验办法", "云岭省试验办法")
            .Unit("附件清单", ProvisionKind.AttachmentList, new(1, 1))
            .Unit("#题", ProvisionKind.Title, new(2, 2), component: "instrument")
            .Build().Documents[0];

        Assert.Equal(1, UnitCounts.Of(document, "附件"));
    }

    private static IEnumerable<string> Missed(Work work)
    {
        var document = new ParsedSpecimen("题", "第一条甲", "第二条乙") { Work = work }
            .Unit("第一条", ProvisionKind.Article, new(2, 2), label: "第一条")
            .Unit("第二条", ProvisionKind.Article, new(3, 3), label: "第二条")
            .Build().Documents[0];
        return MetadataFields.All.Where(f => f.Applies(Gold) && !f.Agrees(Gold, document)).Select(f => f.Name);
    }
}

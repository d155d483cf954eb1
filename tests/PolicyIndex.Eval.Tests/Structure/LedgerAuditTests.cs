using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Structure;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Structure;

public sealed class LedgerAuditTests
{
    [Fact]
    public void Units_and_discards_together_are_the_document()
    {
        var audit = Audit(Specimen()
            .Unit("第一条", ProvisionKind.Article, new LineSpan(1, 2), label: "第一条")
            .Discard("page-number", 3)
            .Unit("第二条", ProvisionKind.Article, new LineSpan(4, 4), label: "第二条"));

        Assert.True(audit.Clean);
        Assert.Equal(20, audit.Characters);
    }

    [Fact]
    public void A_dropped_line_is_found_whatever_the_ledger_says()
    {
        var audit = Audit(Specimen()
            .Unit("第一条", ProvisionKind.Article, new LineSpan(1, 2), label: "第一条")
            .Discard("page-number", 3));

        Assert.Equal(7, audit.Unaccounted);
        Assert.Equal(0, audit.Twice);
    }

    [Fact]
    public void A_line_in_two_units_is_found()
    {
        var audit = Audit(Specimen()
            .Unit("第一条", ProvisionKind.Article, new LineSpan(1, 2), label: "第一条")
            .Discard("page-number", 3)
            .Unit("第1款", ProvisionKind.Paragraph, new LineSpan(2, 2))
            .Unit("第二条", ProvisionKind.Article, new LineSpan(4, 4), label: "第二条"));

        Assert.Equal(4, audit.Twice);
        Assert.Equal(0, audit.Unaccounted);
    }

    [Fact]
    public void A_label_that_is_not_printed_there_is_found()
    {
        var audit = Audit(Specimen()
            .Unit("第一条", ProvisionKind.Article, new LineSpan(1, 2), label: "第九条")
            .Discard("page-number", 3)
            .Unit("第二条", ProvisionKind.Article, new LineSpan(4, 4), label: "第二条"));

        Assert.True(audit.Differing > 0);
        Assert.False(audit.Clean);
    }

    // 7 + 4 + 2 + 7 printed characters.
    private static ParsedSpecimen Specimen() => new("第一条为了试验", "制定本法", " 10", "第二条即日施行");

    private static LedgerAudit Audit(ParsedSpecimen specimen)
    {
        var corpus = specimen.Build();
        return LedgerAudit.Of(corpus.Source, corpus.Parsed.Works[0]);
    }
}

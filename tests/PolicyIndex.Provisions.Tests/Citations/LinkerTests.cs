using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Provisions.Tests.Citations;

public sealed class LinkerTests
{
    private static readonly InventedWork Fund = new InventedWork("云财工〔2023〕19号", "云岭省财政厅关于印发《云岭省工业资金办法》的通知", "云岭省工业资金办法")
        .Article("#第三条", "").Unit("#第三条/第1款", ProvisionKind.Paragraph, "甲。").Unit("#第三条/第2款", ProvisionKind.Paragraph, "乙。").Article("#第四条", "丙。").Article("#第五条", "丁。")
        .Unit("附件2", ProvisionKind.Attachment, "评价要求");

    private static readonly InventedWork Trial = new InventedWork("云工信〔2024〕24号", "关于印发《云岭省项目监督办法（试行）》的通知", "云岭省项目监督办法（试行）").Article("#第一条", "略。");

    private static readonly InventedWork Opinion = new InventedWork("云府发〔2024〕5号", "云岭省人民政府关于支持园区高质量发展的若干意见").Unit("一", ProvisionKind.Heading, "略。");

    private static Citation Link(string sentence, params InventedWork[] others) =>
        new InventedWork("云工信〔2025〕1号", "云岭省车间办法").Article("第五条", sentence).Link(others.Length == 0 ? [Fund, Trial, Opinion] : others).First(c => c.Relation != CitationRelation.Alias);

    [Theory]
    [InlineData("应按《云岭省工业资金办法》办理。", "云财工-2023-19")]
    [InlineData("应按《云岭省工业资金办法》(云财工〔2023〕19 号)办理。", "云财工-2023-19")]
    [InlineData("应按云财工〔2023〕19号文件办理。", "云财工-2023-19")]
    [InlineData("应按《关于印发〈云岭省工业资金办法〉的通知》办理。", "云财工-2023-19")]
    [InlineData("落实《关于支持园区高质量发展的若干意见》。", "云府发-2024-5")]
    public void One_candidate_is_a_link(string sentence, string workId)
    {
        var citation = Link(sentence);
        Assert.Equal((CitationResolution.Work, workId), (citation.Resolution, citation.Target.WorkId));
    }

    [Fact]
    public void A_unit_is_linked_where_the_work_has_it()
    {
        var unit = Link("依照《云岭省工业资金办法》第三条第二款处理。");
        Assert.Equal((CitationResolution.Provision, Fund.IdOf("#第三条/第2款")), (unit.Resolution, unit.Target.ProvisionId));

        var range = Link("依照《云岭省工业资金办法》第三条至第五条处理。");
        Assert.Equal([Fund.IdOf("#第三条"), Fund.IdOf("#第四条"), Fund.IdOf("#第五条")], range.Target.RangeProvisionIds);

        var attachment = Link("依据《评价要求》（云财工〔2023〕19号，附件2）评价。");
        Assert.Equal(Fund.IdOf("附件2"), attachment.Target.ProvisionId);

        var missing = Link("依照《云岭省工业资金办法》第九十九条处理。");
        Assert.Equal((CitationResolution.Work, "云财工-2023-19"), (missing.Resolution, missing.Target.WorkId));
        Assert.NotNull(missing.Note);
    }

    [Theory]
    [InlineData("落实《云岭省工业资金办法》（云财工〔2023〕91号）。", "云财工-2023-19")]
    [InlineData("落实《云岭省另一办法》（云财工〔2023〕19号）。", "云财工-2023-19")]
    [InlineData("按照《云岭省项目监督办法》办理。", "云工信-2024-24")]
    public void What_does_not_quite_agree_is_a_proposal(string sentence, string candidate)
    {
        var citation = Link(sentence);
        Assert.Equal(CitationResolution.Ambiguous, citation.Resolution);
        Assert.Null(citation.Target.WorkId);
        Assert.Equal(candidate, Assert.Single(citation.Candidates).WorkId);
        Assert.NotNull(citation.Note);
    }

    [Theory]
    [InlineData("原《云岭省工业资金办法》（云财工〔2020〕3号）废止。")]
    [InlineData("《云岭省工业资金办法》（云财工〔2020〕3号）同时废止。")]
    [InlineData("落实《云岭省中小企业资金办法》。")]
    [InlineData("依照《中华人民共和国预算法》办理。")]
    public void Another_work_is_external(string sentence)
    {
        var citation = Link(sentence);
        Assert.Equal(CitationResolution.External, citation.Resolution);
        Assert.Null(citation.Target.WorkId);
    }

    [Fact]
    public void Two_works_of_one_title_are_ambiguous()
    {
        var twin = new InventedWork("云财工〔2024〕7号", "关于印发《云岭省工业资金办法》的通知", "云岭省工业资金办法").Article("#第三条", "略。");
        var citation = Link("按《云岭省工业资金办法》办理。", Fund, twin);
        Assert.Equal(CitationResolution.Ambiguous, citation.Resolution);
        Assert.Equal(["云财工-2023-19", "云财工-2024-7"], citation.Candidates.Select(c => c.WorkId).Order());
    }

    [Fact]
    public void A_predecessor_of_the_same_title_is_not_the_work_itself()
    {
        var work = new InventedWork("云财工〔2025〕9号", "关于印发《云岭省工业资金办法》的通知", "云岭省工业资金办法")
            .Article("#第三十五条", "原《云岭省工业资金办法》（云财工〔2023〕19号）废止。");

        var citation = Assert.Single(work.Link(Fund));
        Assert.Equal((CitationRelation.Repeals, "云财工-2023-19"), (citation.Relation, citation.Target.WorkId));
    }

    [Fact]
    public void Links_change_with_the_catalogue_and_readings_do_not()
    {
        var work = new InventedWork("云工信〔2025〕1号", "云岭省车间办法").Article("第五条", "按《云岭省工业资金办法》办理。");
        Assert.Equal(CitationResolution.External, Assert.Single(work.Link()).Resolution);
        Assert.Equal(CitationResolution.Work, Assert.Single(work.Link(Fund)).Resolution);
    }
}

using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Provisions.Tests.Citations;

/// <summary>One sentence, one reference, its relation; the place is a middle article unless said otherwise.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("《云岭省车间办法》（云工信〔2012〕30号）同时废止。", CitationRelation.Repeals)]
    [InlineData("《云岭省车间办法》等文件同时废止。", CitationRelation.Repeals)]
    [InlineData("原《云岭省车间办法》（云工信〔2012〕30号）废止。", CitationRelation.Repeals)]
    [InlineData("自2025年1月1日起，《云岭省车间办法》停止执行。", CitationRelation.Repeals)]
    [InlineData("决定废止《云岭省车间办法》。", CitationRelation.Repeals)]
    [InlineData("清理《云岭省车间办法》，研究提出修订或废止建议。", CitationRelation.Cites)]
    [InlineData("《云岭省车间办法》（云工信〔2012〕30号）作如下修改：", CitationRelation.Amends)]
    [InlineData("将《云岭省车间办法》第三条修改为：“略”。", CitationRelation.Amends)]
    [InlineData("本标准代替《云岭省车间办法》。", CitationRelation.Replaces)]
    [InlineData("推动修订《云岭省车间办法》。", CitationRelation.Planned)]
    [InlineData("研究制定《云岭省车间办法》，明确要求。", CitationRelation.Planned)]
    [InlineData("进一步优化《云岭省车间办法》，严格入库。", CitationRelation.Planned)]
    [InlineData("每年制修订《云岭省装备目录》《云岭省车间办法》。", CitationRelation.Planned)]
    [InlineData("落实《云岭省车间办法》，提升水平。", CitationRelation.Cites)]
    [InlineData("落实《云岭省装备指导目录（2024年本）》。", CitationRelation.Catalogue)]
    [InlineData("依据《云岭省车间评价要求》（GB/T36132）进行评价。", CitationRelation.Standard)]
    [InlineData("市级部门依据《云岭省车间办法》组织推荐。", CitationRelation.Cites)]
    public void In_the_body(string sentence, CitationRelation relation)
    {
        var work = new InventedWork("云工信〔2025〕1号", "云岭省园区办法").Article("第五条", sentence);
        Assert.Equal(relation, work.Read().First(c => c.Form is CitationForm.Title or CitationForm.Standard).Relation);
    }

    [Theory]
    [InlineData("为贯彻落实《云岭省车间办法》，制定本办法。", CitationRelation.Implements)]
    [InlineData("为落实《云岭省质量规划》和《云岭省车间办法》等文件精神，制定本办法。", CitationRelation.Implements)]
    [InlineData("根据《云岭省车间办法》（云工信〔2024〕3号）等有关规定，制定本办法。", CitationRelation.BasedOn)]
    [InlineData("参照省财政厅《云岭省车间办法》，结合实际，制定本办法。", CitationRelation.BasedOn)]
    public void In_the_first_article(string sentence, CitationRelation relation)
    {
        var work = new InventedWork("云工信〔2025〕1号", "云岭省园区办法").Article("第一条", sentence);
        Assert.All(work.Read().Where(c => c.Form == CitationForm.Title), c => Assert.Equal(relation, c.Relation));
    }

    [Fact]
    public void What_is_carried_out_and_what_it_rests_on_are_told_apart_in_one_sentence()
    {
        var work = new InventedWork("云工信〔2025〕1号", "云岭省园区办法")
            .Article("第一条", "贯彻落实省委部署,以及《甲方案》《乙方案》等文件精神,壮大产业,根据《丙暂行办法》(云工信〔2024〕13号),制定本办法。");

        Assert.Equal([CitationRelation.Implements, CitationRelation.Implements, CitationRelation.BasedOn], work.Read().Select(c => c.Relation));
    }

    [Theory]
    [InlineData("现将《云岭省园区方案》印发给你们，请遵照执行。", CitationRelation.Issues)]
    [InlineData("《云岭省园区方案》已经省人民政府同意，现印发给你们。", CitationRelation.Issues)]
    [InlineData("为落实要求，省工业厅制定了《云岭省园区方案》,现印发给你们。", CitationRelation.Issues)]
    [InlineData("省商务厅《云岭省园区方案》已经省政府同意，现转发给你们。", CitationRelation.Forwards)]
    public void In_the_notice(string sentence, CitationRelation relation)
    {
        var work = new InventedWork("云府办发〔2025〕1号", "云岭省人民政府办公厅关于印发《云岭省园区方案》的通知", "云岭省园区方案")
            .Unit("正文", ProvisionKind.Preamble, sentence)
            .Unit("#题", ProvisionKind.Title, "云岭省园区方案");

        var citation = Assert.Single(work.Read(), c => c.Form == CitationForm.Title);
        Assert.Equal(relation, citation.Relation);
        Assert.Equal(work.IdOf("#题"), citation.Target.ProvisionId);
    }

    [Fact]
    public void A_title_without_marks_issues_its_instrument()
    {
        var work = new InventedWork("云府办发〔2025〕1号", "云岭省人民政府关于印发云岭省园区方案的通知", "云岭省园区方案")
            .Unit("题", ProvisionKind.Title, "云岭省人民政府关于印发云岭省园区方案的通知");

        var citation = Assert.Single(work.Read());
        Assert.Equal((CitationRelation.Issues, "云岭省园区方案"), (citation.Relation, citation.Text));
    }

    [Fact]
    public void Entries_of_a_list_are_repealed_by_the_words_above_them()
    {
        var work = new InventedWork("云府发〔2025〕11号", "云岭省人民政府关于废止部分文件的决定")
            .Unit("一", ProvisionKind.Heading, "对2件规范性文件予以废止")
            .Unit("一/（一）", ProvisionKind.Heading, "《云岭省甲办法》（云府发〔2018〕40号）；")
            .Unit("一/（二）", ProvisionKind.Heading, "《云岭省乙方案》（云府函〔2019〕7号）。");

        Assert.All(work.Read(), c => Assert.Equal(CitationRelation.Repeals, c.Relation));
        Assert.Equal(["对2件规范性文件予以废止……《云岭省甲办法》（云府发〔2018〕40号）", "对2件规范性文件予以废止……《云岭省乙方案》（云府函〔2019〕7号）"], work.Effects().Select(e => e.Quote));
    }

    [Fact]
    public void The_note_of_a_revised_regulation_amends_the_order_that_promulgated_it()
    {
        var work = new InventedWork("云岭省人民政府令第12号", "云岭省人民政府令", "云岭省账款条例", vehicle: "令")
            .Unit("题注", ProvisionKind.Note, "（2019年7月5日云岭省人民政府令第8号公布 2025年3月17日云岭省人民政府令第12号修订）", "main");

        var read = work.Read();
        Assert.Equal([CitationRelation.Amends, CitationRelation.Internal], read.Select(c => c.Relation));
        Assert.Equal("云岭省人民政府令第8号", read[0].Target.Number);
    }
}

using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Provisions.Tests.Citations;

public sealed class ReadingTests
{
    private static InventedWork Regulation() => new InventedWork("云岭省人民政府令第31号", "云岭省人民政府令", "云岭省账款条例", vehicle: "令")
        .Article("第八条", "甲。").Article("第九条", "").Unit("第九条/第1款", ProvisionKind.Paragraph, "乙。").Unit("第九条/第2款", ProvisionKind.Paragraph, "丙。")
        .Unit("第九条/第3款", ProvisionKind.Paragraph, "对本条第一款、第二款另有规定的，从其规定；前两款的期限可以约定。")
        .Article("第十条", "丁。").Article("第十一条", "违反本条例第八条至第十条规定且不符合第九条第一款情形的，依照前条处理。");

    [Fact]
    public void Units_of_the_same_article_and_the_paragraphs_before()
    {
        var work = Regulation();
        var read = work.Read().Where(c => c.ProvisionId == work.IdOf("第九条/第3款")).ToList();

        Assert.Equal(["第九条第一款", "第九条第二款", "第九条第一款", "第九条第二款"], read.Select(c => c.Target.Unit));
        Assert.Equal([work.IdOf("第九条/第1款"), work.IdOf("第九条/第2款"), work.IdOf("第九条/第1款"), work.IdOf("第九条/第2款")], read.Select(c => c.Target.ProvisionId));
        Assert.Equal($"{read[2].ProvisionId}@{read[2].Start}.2", read[3].Id);
        Assert.All(read, c => Assert.Equal(CitationRelation.Internal, c.Relation));
    }

    [Fact]
    public void A_range_names_its_bounds_and_all_between()
    {
        var work = Regulation();
        var range = work.Read().First(c => c.ProvisionId == work.IdOf("第十一条"));

        Assert.Equal("第八条至第十条", range.Target.Unit);
        Assert.Equal([work.IdOf("第八条"), work.IdOf("第九条"), work.IdOf("第十条")], range.Target.RangeProvisionIds);
        Assert.Equal("本条例第八条至第十条", range.Text);
    }

    [Fact]
    public void The_article_before()
    {
        var work = Regulation();
        Assert.Equal(work.IdOf("第十条"), work.Read().Single(c => c.Text == "前条").Target.ProvisionId);
    }

    [Fact]
    public void Items_beside_the_paragraph_that_introduces_them()
    {
        var work = new InventedWork("云府发〔2025〕2号", "云岭省验收办法")
            .Article("第六条", "").Unit("第六条/第1款", ProvisionKind.Paragraph, "有下列情形之一的：").Unit("第六条/（一）", ProvisionKind.Item, "甲；").Unit("第六条/（二）", ProvisionKind.Item, "乙。")
            .Unit("第六条/第2款", ProvisionKind.Paragraph, "前款第二项不包括试运行。");

        var citation = Assert.Single(work.Read());
        Assert.Equal(("第六条第一款第（二）项", work.IdOf("第六条/（二）")), (citation.Target.Unit, citation.Target.ProvisionId));
    }

    [Fact]
    public void The_attachment_of_another_work_is_not_one_of_ours()
    {
        var work = new InventedWork("云工信〔2025〕3号", "云岭省车间细则")
            .Article("第三条", "按照《第三方评价要求》(云工信节〔2024〕13号,附件1)开展，填报管理表(云工信节〔2024〕13 号,附件 4)；填写《车间申请表》(附件1)。")
            .Unit("附件1", ProvisionKind.Attachment, "车间申请表");

        var read = work.Read();
        Assert.Equal([("云工信节〔2024〕13号", "附件1", "第三方评价要求"), ("云工信节〔2024〕13号", "附件4", null), (null, "附件1", "车间申请表")], read.Select(c => (c.Target.Number, c.Target.Unit, c.Target.Title)));
        Assert.Equal([CitationRelation.Cites, CitationRelation.Cites, CitationRelation.Internal], read.Select(c => c.Relation));
        Assert.Equal(work.IdOf("附件1"), read[2].Target.ProvisionId);
        Assert.Equal("(云工信节〔2024〕13号,附件1)", read[0].Text[^"(云工信节〔2024〕13号,附件1)".Length..]);
    }

    [Fact]
    public void A_short_name_holds_from_an_item_to_the_end_of_the_work()
    {
        var work = new InventedWork("云工信〔2025〕3号", "云岭省车间通知")
            .Article("第二条", "《办法》在此还没有意义。")
            .Article("第三条", "下列：").Unit("第三条/（一）", ProvisionKind.Item, "依据《云岭省遗产办法》（云工信〔2023〕24号，以下简称《办法》）审核；")
            .Article("第四条", "满足《办法》第八条、第九条条件。");

        var used = work.Read().Where(c => c.ProvisionId == work.IdOf("第四条")).ToList();
        Assert.Equal([("云岭省遗产办法", "云工信〔2023〕24号", "第八条"), ("云岭省遗产办法", "云工信〔2023〕24号", "第九条")], used.Select(c => (c.Target.Title, c.Target.Number, c.Target.Unit)));
        Assert.Equal("办法", work.Read().Single(c => c.ProvisionId == work.IdOf("第二条")).Target.Title);
        Assert.Contains(work.Read(), c => c.Relation == CitationRelation.Alias && c.Term == "《办法》");
    }

    [Fact]
    public void One_short_name_for_two_works_stays_ambiguous()
    {
        var work = new InventedWork("云工信〔2025〕3号", "云岭省装备意见")
            .Unit("一", ProvisionKind.Heading, "以《甲装备目录》《乙材料目录》（以下统称《目录》）中产品为基础。")
            .Unit("二", ProvisionKind.Heading, "做好《目录》动态调整。");

        var used = work.Link().Single(c => c.ProvisionId == work.IdOf("二"));
        Assert.Equal(CitationResolution.Ambiguous, used.Resolution);
        Assert.Equal(["甲装备目录", "乙材料目录"], used.Candidates.Select(c => c.Title));
        Assert.Equal(CitationRelation.Catalogue, used.Relation);
    }

    [Fact]
    public void That_measure_is_the_one_named_last()
    {
        var work = new InventedWork("云工信〔2025〕3号", "云岭省车间通知")
            .Unit("一", ProvisionKind.Heading, "《云岭省甲意见》和《云岭省乙办法》印发以来，执行该办法第三条的。");

        Assert.Equal(("云岭省乙办法", "第三条"), work.Read().Where(c => c.Form == CitationForm.Relative).Select(c => (c.Target.Title, c.Target.Unit)).Single());
    }

    [Fact]
    public void A_second_unit_belongs_to_the_work_named_before_it()
    {
        var work = new InventedWork("云工信〔2025〕3号", "云岭省车间办法")
            .Article("第十二条", "略。").Article("第三条", "违反《云岭省乙条例》第八条且不符合第十二条规定的，依照第十二条处理。违反第十二条的，处理。");

        Assert.Equal(["云岭省乙条例", "云岭省乙条例", "云岭省乙条例", null], work.Read().Select(c => c.Target.Title));
    }

    [Fact]
    public void Announced_attachments_are_units_and_the_instrument_can_be_one()
    {
        var work = new InventedWork("云工信〔2025〕3号", "关于印发《云岭省车间办法》的通知", "云岭省车间办法")
            .Unit("附件清单", ProvisionKind.AttachmentList, "附件：1.申请表\n2.2024年度名单；\nhttps://example.org/1.wps", "main")
            .Unit("#题", ProvisionKind.Title, "云岭省车间办法")
            .Unit("附件1", ProvisionKind.Attachment, "申请表").Unit("附件2", ProvisionKind.Attachment, "名单");

        Assert.Equal([("附件1", "申请表", work.IdOf("附件1")), ("附件2", "2024年度名单", work.IdOf("附件2"))], work.Read().Select(c => (c.Target.Unit, c.Target.Title, c.Target.ProvisionId)));
    }

    [Fact]
    public void A_notice_that_counts_one_two_three_calls_them_articles()
    {
        var work = new InventedWork("云工信〔2025〕3号", "云岭省车间通知").Unit("一", ProvisionKind.Heading, "甲。").Unit("二", ProvisionKind.Heading, "见本通知第一条。");
        Assert.Equal(work.IdOf("一"), Assert.Single(work.Read()).Target.ProvisionId);
    }

    [Fact]
    public void Instructions_of_an_amending_decision_speak_of_the_other_work()
    {
        var work = new InventedWork("云府发〔2025〕11号", "云岭省人民政府决定")
            .Unit("一", ProvisionKind.Heading, "修改1件文件")
            .Unit("一/第1款", ProvisionKind.Paragraph, "《云岭省工程办法》（云府发〔2020〕22号）作如下修改：")
            .Unit("一/（一）", ProvisionKind.Heading, "将第六条第二款修改为：“依照本办法第九条审核。”")
            .Unit("一/（二）", ProvisionKind.Heading, "删去第九条。");

        Assert.Equal(
            [("云岭省工程办法", null), ("云岭省工程办法", "第六条第二款"), ("云岭省工程办法", "第九条")],
            work.Read().Select(c => (c.Target.Title, c.Target.Unit)));
        Assert.All(work.Read(), c => Assert.Equal(CitationRelation.Amends, c.Relation));
    }

    [Fact]
    public void The_same_text_gives_the_same_ids()
    {
        Assert.Equal(Regulation().Read().Select(c => c.Id), Regulation().Read().Select(c => c.Id));
        Assert.Equal(Regulation().Read().Count, Regulation().Read().Select(c => c.Id).Distinct().Count());
    }
}

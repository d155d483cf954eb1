namespace PolicyIndex.Provisions.Tests.Parsing.Components;

public sealed class AnnouncedAttachmentsTests
{
    private const string Notice = """
        云岭省商务厅关于组织申报示范企业的通知
        云商发〔2025〕21号
        各市商务局：
        现就申报工作通知如下，请于六月底前将材料报送省商务厅。
        附件：1.申报条件说明
        2.申报材料清单
        云岭省商务厅
        2025年3月3日
        """;

    [Fact]
    public void An_attachment_that_is_listed_and_not_printed_is_said()
    {
        var work = Parsed.Work(Notice + "\n附件1\n申报条件说明\n一、企业在云岭省注册满三年。\n二、近三年无失信记录。\n");

        var missing = Assert.Single(work.Diagnostics, d => d.Code == "attachment-missing");
        Assert.Contains("申报材料清单", missing.Message, StringComparison.Ordinal);
        Assert.Equal(6, missing.Source.FirstLine);
    }

    [Fact]
    public void Nothing_is_said_where_all_are_printed()
    {
        var work = Parsed.Work(Notice + "\n附件1\n申报条件说明\n一、企业在云岭省注册满三年。\n附件2\n申报材料清单\n一、营业执照。\n");

        Assert.DoesNotContain(work.Diagnostics, d => d.Code.StartsWith("attachment", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_without_text_is_said()
    {
        var work = Parsed.Work(Notice + "\n附件1\n申报条件说明\n一、企业在云岭省注册满三年。\n附件2\n申报材料清单\n");

        Assert.Equal("附件2只有标题，正文未收录。", Assert.Single(work.Diagnostics, d => d.Code == "attachment-empty").Message);
    }
}

using System.Text;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string Notice =
        "云岭省工业和信息化厅关于开展设备更新摸底的通知\n云工信〔2025〕8号\n各市、州工业和信息化局：\n为掌握设备更新需求，现就摸底工作通知如下。\n一、摸底范围\n"
        + "规模以上工业企业，按照设备更新补助资金管理办法执行。\n二、工作要求\n各地于5月底前报送，不得增加企业负担。\n云岭省工业和信息化厅\n2025年4月8日";

    [Fact]
    public void Lines_tell_how_they_are_set()
    {
        var source = Read("<body><div><h2>云岭省水利厅关于开展评价的通知</h2><p align=center>云水发〔2025〕3号</p><p style='text-align: justify'>现将有关事项通知如下，请认真组织实施。</p>"
            + "<div style='TEXT-ALIGN: center !important'><p>评价标准。</p></div><center>第一章</center><p style='text-align:right'>云岭省水利厅</p><div align=center><p align=left>企业应当如实申报。</p></div></div></body>");
        Assert.Equal(
            [LineSetting.Heading, LineSetting.Centred, LineSetting.Body, LineSetting.Centred, LineSetting.Centred, LineSetting.Right, LineSetting.Body],
            source.Lines.Select(l => l.Setting));
    }

    [Fact]
    public void Cells_tell_their_table_row_and_column_unless_the_table_holds_others()
    {
        var source = Read("<body><table><tr><td>外。</td><td><table><thead><tr><td>序号</td><td>任务</td></tr></thead><tr><td>1</td><td><p>更换水表，</p><p>改造管网。</p></td></tr></table></td></tr></table>"
            + "<p>表后的文字应当单独成段。</p><table><tr><th>甲</th><th>乙</th></tr><tr><th>1</th><td>丙。</td></tr></table></body>");
        Assert.Equal(
            ["外。", "序号 1.1.1h", "任务 1.1.2h", "1 1.2.1", "更换水表， 1.2.2", "改造管网。 1.2.2", "表后的文字应当单独成段。", "甲 2.1.1h", "乙 2.1.2h", "1 2.2.1", "丙。 2.2.2"],
            source.Lines.Select(l => l.Cell is { } c ? $"{l.Text} {c.Table}.{c.Row}.{c.Column}{(c.IsHeader ? "h" : "")}" : l.Text));
    }

    [Fact]
    public void The_document_is_found_on_the_page_and_its_number_in_the_table()
    {
        var source = Read(new GovernmentPage().ToHtml());
        Assert.Equal(Notice, source.Text);
        Assert.Equal(("text/html", default(int?)), (source.Manifestation.MediaType, source.Manifestation.Pages));
        Assert.Equal(Enumerable.Range(1, source.Lines.Count), source.Lines.Select(l => l.Number));
        Reading.AssertOffsets(source);
    }

    [Fact]
    public void A_number_that_the_text_prints_is_not_added_again() =>
        Assert.Equal(Notice, Read((new GovernmentPage() with { Text = "<p>云工信〔2025〕8号</p>" + new GovernmentPage().Text }).ToHtml()).Text);

    [Fact]
    public void A_title_that_heading_and_text_both_print_is_taken_once() =>
        Assert.Equal(Notice, Read((new GovernmentPage() with { Text = "<p>云岭省工业和信息化厅</p><p>关于开展设备更新摸底的通知</p>" + new GovernmentPage().Text }).ToHtml()).Text);

    [Fact]
    public void A_title_that_only_the_head_names_is_added() =>
        Assert.Equal(Notice, Read((new GovernmentPage() with { Title = "", Head = "<meta name=\"ArticleTitle\" content=\"云岭省工业和信息化厅关于开展设备更新摸底的通知\">" }).ToHtml()).Text);

    [Theory]
    [InlineData("<ul><li>索引号：YL1</li><li>发文机关：云岭省工业和信息化厅</li><li>发文字号：云工信〔2025〕8号</li></ul>")]
    [InlineData("<dl><dt>索引号</dt><dd>YL1</dd><dt>发文机关</dt><dd>云岭省工业和信息化厅</dd><dt>文　　号</dt><dd>云工信〔2025〕8号</dd></dl>")]
    [InlineData("<p>索 引 号：YL1 发文机关：云岭省工业和信息化厅 有效性：</p><p>发文字号：云工信〔2025〕8号 成文日期：2025年4月8日</p>")]
    public void The_table_of_facts_may_be_any_element(string table) =>
        Assert.Equal(Notice, Read((new GovernmentPage() with { Table = table }).ToHtml()).Text);

    [Fact]
    public void A_form_with_a_name_and_a_type_is_no_table_of_facts()
    {
        var text = Read((new GovernmentPage() with { Text = new GovernmentPage().Text + "<p>附件</p><table><tr><td>名称</td><td></td></tr><tr><td>类别</td><td></td></tr><tr><td>来源</td></tr></table>" }).ToHtml()).Text;
        Assert.EndsWith("附件\n名称\n类别\n来源", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ol><li>企业</li><li value=\"5\">园区</li></ol>", "1. 企业\n5. 园区")]
    [InlineData("<ol start=\"3\" type=\"a\"><li>企业</li><li>园区</li></ol>", "c. 企业\nd. 园区")]
    [InlineData("<ol style=\"list-style-type: cjk-ideographic\"><li>企业</li><li>园区</li></ol>", "一、企业\n二、园区")]
    [InlineData("<ol style=\"list-style: none\"><li>（一）企业</li></ol>", "（一）企业")]
    [InlineData("<ol><li>1.企业</li></ol>", "1.企业")]
    [InlineData("<ul><li>企业</li></ul>", "企业")]
    [InlineData("<p>第一行<br>　　第二行</p>", "第一行\n第二行")]
    [InlineData("<p>第一条&nbsp;&nbsp;为了&ldquo;两新&rdquo;&#12289;&amp;</p>", "第一条 为了“两新”、&")]
    [InlineData("<p>企<b>业</b>应<span>当</span>报\n送</p>", "企业应当报 送")]
    [InlineData("<table><tr><th>序号</th><th>项目</th></tr><tr><td>1</td><td><p>设备</p><p>更新</p></td></tr></table>", "序号\n项目\n1\n设备\n更新")]
    [InlineData("<pre>第一条 甲\n第二条 乙</pre>", "第一条 甲\n第二条 乙")]
    public void Elements_are_printed_as_a_browser_prints_them(string html, string text) =>
        Assert.Equal($"为此规定如下。\n{text}\n以上自发布之日起施行。", Read($"<html><body><p>为此规定如下。</p>{html}<p>以上自发布之日起施行。</p></body></html>").Text);

    [Theory]
    [InlineData("gb2312", "GB18030")]
    [InlineData("gbk", "GB18030")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "GB18030")]
    [InlineData("gb2312", "utf-8")]
    public void A_declared_encoding_is_believed_where_the_bytes_agree(string declared, string actual)
    {
        var html = (new GovernmentPage() with { Head = $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">" }).ToHtml();
        Assert.Equal(Notice, Reading.Read(EncodingOf(actual).GetBytes(html), "通知.html").Text);
    }

    [Fact]
    public void A_byte_order_mark_decides()
    {
        var html = (new GovernmentPage() with { Head = "<meta charset=\"gb2312\">" }).ToHtml();
        Assert.Equal(Notice, Reading.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(html)]).Text);
        Assert.Equal(Notice, Reading.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(html)]).Text);
    }

    [Fact]
    public void Plain_text_that_speaks_of_tags_stays_plain_text() =>
        Assert.Equal("text/plain", Reading.Read("第一条 使用<p>标签"u8.ToArray()).Manifestation.MediaType);

    [Fact]
    public void A_page_that_a_script_would_fill_is_refused_saying_so()
    {
        var refusal = Reading.Refused("<!DOCTYPE html><html><body><div id=\"app\"></div><script>load()</script></body></html>"u8.ToArray(), "空.html");
        Assert.Equal("no-text", refusal.Code);
        Assert.Contains("脚本", refusal.Problem, StringComparison.Ordinal);
    }

    private static PolicyIndex.Provisions.Sources.SourceText Read(string html) => Reading.Read(Encoding.UTF8.GetBytes(html), "通知.html");

    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}

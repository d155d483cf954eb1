using System.Text;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests.PlainText;

/// <summary>Marks that a text brought along are taken off; a text without them stays as it is, character by character.</summary>
public sealed class LightMarkupTests
{
    [Theory]
    [InlineData("# 云岭省集市条例\n\n## 第一章 总则 ##", "1:云岭省集市条例|2:|3:第一章 总则")]
    [InlineData("**第一条** 集市应当登记。\n> 第二条 登记不收费。\n- 居民\n---\n1\\. 申请书", "1:第一条 集市应当登记。|2:第二条 登记不收费。|3:居民|4:|5:1. 申请书")]
    [InlineData("# 集市条例\n<!-- INFO END -->\n- 3 -", "1:集市条例|2:|3:- 3 -")]
    [InlineData("集市条例<br/>第一条&nbsp;集市应当登记。</p><p>第二条 收费&ldquo;公示&rdquo;。</p>", "1:集市条例|1:第一条\u00A0集市应当登记。|1:第二条 收费“公示”。")]
    [InlineData("第一条&emsp;<span style=\"font-size:16px\">A&amp;B公司</span>", "1:第一条\u2003A&B公司")]
    public void Marks_are_no_words(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Read(text).Lines.Select(l => $"{l.Number}:{l.Text}")));

    [Theory]
    [InlineData("#第一条 **集市**应当登记")]
    [InlineData("联系人__张三__\n* 备注\n> 5%")]
    [InlineData("A&B公司 <集市> 3<5 且 7>6")]
    [InlineData("| 甲 | 乙 |\n---")]
    public void A_text_without_a_plain_sign_stays(string text) => Assert.Equal(text, Read(text).Text);

    [Fact]
    public void Rows_between_bars_are_cells()
    {
        var source = Read("# 收费标准\n| 类别 | 标准 |\n| --- | --- |\n| 居民 | 2元 |\n\n| 甲 |\n");
        Assert.Equal(LineSetting.Heading, source.Lines[0].Setting);
        Assert.Equal(
            ["类别 1/1/1 True", "标准 1/1/2 True", "居民 1/2/1 False", "2元 1/2/2 False", "甲 2/1/1 True"],
            source.Lines.Where(l => l.Cell is not null).Select(l => $"{l.Text} {l.Cell!.Table}/{l.Cell.Row}/{l.Cell.Column} {l.Cell.IsHeader}"));
        Reading.AssertOffsets(source);
    }

    private static SourceText Read(string text) => Reading.Read(Encoding.UTF8.GetBytes(text), "text.txt");
}

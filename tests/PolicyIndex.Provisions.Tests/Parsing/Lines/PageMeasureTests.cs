using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing.Lines;

/// <summary>What positions on a page tell that the words do not.</summary>
public sealed class PageMeasureTests
{
    private static readonly string s_full = string.Concat(Enumerable.Repeat("各级部门应当依法履行职责并加强监督检查", 4))[..53] + "。";
    private static readonly string s_open = string.Concat(Enumerable.Repeat("各级部门应当依法履行职责并加强监督检查", 4))[..70] + "。";

    [Fact]
    public void An_indent_begins_a_paragraph_even_after_a_full_line() => Assert.Equal(
        ["第一条/第1款", "第一条/第2款"],
        Paragraphs(Document().Paragraph("第一条 " + s_full[4..]).Paragraph("企业应当如实申报。").Paragraph("第二条 " + s_open)).Where(p => p.StartsWith("第一条/", StringComparison.Ordinal)));

    [Fact]
    public void An_indent_that_pushes_lines_over_the_edge_is_a_guess_and_begins_nothing()
    {
        var document = Document();
        for (var i = 1; i <= 6; i++)
        {
            document.Paragraph($"第{Numerals.ToChinese(i)}条 " + s_full[4..]).Line(s_full[..28], indent: 2).Line(s_full[..20] + "。");
        }

        Assert.DoesNotContain(Paragraphs(document), p => p.StartsWith('第') && p.EndsWith("第2款", StringComparison.Ordinal));
    }

    [Fact]
    public void A_centred_line_is_no_part_of_the_paragraph_below_it()
    {
        var units = PolicyParser.Parse(Document().Paragraph("第一条 " + s_open).Centred("申报说明").Line(s_full[..28]).Line(s_full[..20] + "。").ToSource()).Works.Single().Provisions;
        Assert.DoesNotContain(units, u => u.Text.Contains("申报说明各级", StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_that_stands_apart_on_every_page_is_furniture_and_a_table_head_is_not()
    {
        var head = Pages(d => d.Line("云岭省政策文件选编", gap: 0).Line("一级指标 二级指标", gap: 60));
        Assert.DoesNotContain(head, t => t.Contains("选编", StringComparison.Ordinal));
        Assert.Contains(head, t => t.Contains("二级指标", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_number_of_an_older_print_stands_in_the_middle_of_a_page() => Assert.DoesNotContain(
        PolicyParser.Parse(Document().Paragraph("第一条 " + s_open[..50]).Line("17").Line(s_open[..28]).Line("规定执行。").ToSource()).Works.Single().Provisions,
        u => u.Text.Contains("17", StringComparison.Ordinal));

    [Theory]
    [InlineData("规定执行。", false)]
    [InlineData("设备", true)]
    public void A_number_between_a_full_line_and_the_end_of_its_sentence_is_a_page_number(string next, bool isText)
    {
        var manifestation = new PolicyIndex.Provisions.Sources.Manifestation(new string('0', 64), "a.txt", "text/plain", 1, null);
        var text = $"云岭省设备更新办法\n第一条 企业应当按照云岭省人民政府关于设备更新的有关文件的\n41\n{next}\n第二条 本办法自发布之日起施行。";
        var units = PolicyParser.Parse(PolicyIndex.Provisions.Sources.SourceText.FromText(manifestation, text)).Works.Single().Provisions;
        Assert.Equal(isText, units.Any(u => u.Text.Contains("41", StringComparison.Ordinal)));
    }

    [Fact]
    public void Small_type_in_the_outer_margin_is_furniture_also_when_it_differs_on_every_page()
    {
        var lines = new PrintedSource().Line("第一部分 总体情况", gap: -30, size: 9).Line("云岭省设备更新办法", indent: 9.5, gap: 60).Paragraph("第一条 " + s_open).Paragraph("第二条 " + s_open).ToSource();
        Assert.DoesNotContain(PolicyParser.Parse(lines).Works.SelectMany(w => w.Provisions), u => u.Text.Contains("总体情况", StringComparison.Ordinal));
    }

    private static PrintedSource Document() => new PrintedSource().Centred("云岭省设备更新办法").Paragraph(s_open).Paragraph(s_open).Paragraph(s_open);

    private static List<string> Paragraphs(PrintedSource document) =>
        [.. PolicyParser.Parse(document.ToSource()).Works.Single().Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).Select(p => p.Path)];

    private static List<string> Pages(Action<PrintedSource> top)
    {
        var document = new PrintedSource();
        for (var i = 0; i < 4; i++)
        {
            top(document);
            document.Paragraph(s_open).Paragraph(s_full).NextPage();
        }

        return [.. PolicyParser.Parse(document.ToSource()).Works.SelectMany(w => w.Provisions).Select(p => p.Text)];
    }
}

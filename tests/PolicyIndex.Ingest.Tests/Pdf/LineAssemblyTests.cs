using PolicyIndex.Ingest.Pdf;

namespace PolicyIndex.Ingest.Tests.Pdf;

public sealed class LineAssemblyTests
{
    [Fact]
    public void A_large_heading_comes_before_the_text_below_it_though_its_baseline_is_lower()
    {
        // 20 pt type from the middle 700 reaches down to 692.4; the line beneath has its baseline at 694 and its middle at 696.3.
        var text = "第一条" + new string('文', 40);
        Assert.Equal(["总则", text], Lines([.. Row(text, 72, 694, 6), .. Row("总则", 280, 692.4, 20)]));
    }

    [Fact]
    public void Lines_set_so_tight_that_they_overlap_stay_two_lines() =>
        Assert.Equal(["上一行文字", "下一行文字"], Lines([.. Row("上一行文字", 72, 700, 12), .. Row("下一行文字", 72, 694.5, 12)]));

    [Fact]
    public void A_superscript_stays_in_its_line() =>
        Assert.Equal(["面积100m2以上", "下一行"], Lines([.. Row("面积100m", 72, 700, 10), .. Row("2", 132, 704, 5), .. Row("以上", 137, 700, 10), .. Row("下一行", 72, 684, 10)]));

    [Fact]
    public void Cells_of_a_row_make_one_line_with_blanks_between() =>
        Assert.Equal(["1 设备更新 财政厅"], Lines([.. Row("财政厅", 300, 700, 10), .. Row("1", 72, 700, 10), .. Row("设备更新", 120, 700.4, 10)]));

    [Fact]
    public void Justified_type_has_no_blanks()
    {
        // Every letter 0.6 em after the end of the one before.
        var glyphs = "推动大规模设备更新".Select((c, i) => new Glyph(c.ToString(), 72 + (16 * i), 82 + (16 * i), 700, 10));
        Assert.Equal(["推动大规模设备更新"], Lines([.. glyphs]));
    }

    [Fact]
    public void The_quarter_em_between_Chinese_and_digits_is_no_blank() =>
        Assert.Equal(["到2027年底"], Lines([.. Row("到", 72, 700, 10), .. Row("2027", 84.5, 700, 10), .. Row("年底", 127, 700, 10)]));

    [Fact]
    public void Printed_blanks_are_kept_once_and_not_at_the_ends() =>
        Assert.Equal(["第一章 总 则"], Lines([.. Row("　　第一章  总 则 ", 72, 700, 10)]));

    [Fact]
    public void A_hostile_page_of_single_letters_is_not_quadratic_in_lines()
    {
        var glyphs = Enumerable.Range(0, 100_000).Select(i => new Glyph("字", 72, 82, i * 0.5, 0.4)).ToList();
        Assert.Equal(100_000, LineAssembly.Assemble(glyphs).Count());
    }

    [Fact]
    public void A_hostile_page_of_letters_in_one_place_is_not_quadratic_in_letters()
    {
        var glyphs = Enumerable.Range(0, 100_000).Select(i => new Glyph(((char)(0x4E00 + (i % 20_000))).ToString(), 72, 82, 700 + (i % 2 * 3), 10)).ToList();
        Assert.Equal(100_000, Lines(glyphs).Sum(l => l.Length));
    }

    private static List<string> Lines(List<Glyph> glyphs) =>
        [.. LineAssembly.Assemble(glyphs).Select(l => l.ToText(595, 842)?.Text ?? "")];

    private static IEnumerable<Glyph> Row(string text, double left, double baseline, double size) =>
        text.Select((c, i) => new Glyph(c.ToString(), left + (i * size), left + ((i + 1) * size), baseline, size));
}

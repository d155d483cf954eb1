using System.Text;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests.PlainText;

public sealed class LineTests
{
    [Theory]
    [InlineData("第一条\n第二条\n")]
    [InlineData("第一条\r\n第二条\r\n")]
    [InlineData("第一条\r第二条\r")]
    public void Any_line_end_ends_a_line(string text) =>
        Assert.Equal(["1:第一条", "2:第二条", "3:"], Numbered(Read(text)));

    [Fact]
    public void Blank_lines_and_leading_blanks_are_kept_and_counted()
    {
        var source = Read(" 一、总体要求\n\n\n　二、重点任务");
        Assert.Equal(["1: 一、总体要求", "2:", "3:", "4:　二、重点任务"], Numbered(source));
        Assert.All(source.Lines, l => Assert.Null(l.Page));
        Assert.Null(source.Manifestation.Pages);
        Reading.AssertOffsets(source);
    }

    [Fact]
    public void A_form_feed_begins_a_page_and_line_numbers_stay_those_of_the_file()
    {
        var source = Read("甲\n\f乙\n丙\f丁\n\f");
        Assert.Equal(["1/1:甲", "2/2:乙", "2/3:丙", "3/3:丁", "3/4:"], source.Lines.Select(l => $"{l.Page}/{l.Number}:{l.Text}"));
        Assert.Equal(3, source.Manifestation.Pages);
        Reading.AssertOffsets(source);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_one_line()
    {
        var source = Read(new string('字', 1_000_000));
        Assert.Equal(1_000_000, Assert.Single(source.Lines).Text.Length);
    }

    private static SourceText Read(string text) => Reading.Read(Encoding.UTF8.GetBytes(text), "text.txt");

    private static IEnumerable<string> Numbered(SourceText source) => source.Lines.Select(l => $"{l.Number}:{l.Text}");
}

using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing.Lines;

public sealed class PageFurnitureTests
{
    private const string Full = "到二〇二七年，全省规模以上工业企业设备更新率达到百分之三十以上，数字化研发";

    [Fact]
    public void A_number_inside_a_sentence_is_a_page_number() => Assert.Equal(["132"], Furniture(Full, "132", Full));

    [Fact]
    public void Numbers_of_rows_are_none() => Assert.Empty(Furniture("序号", "任务", "1", "设备", "2", "诊断", "3", "贴息"));

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("—12—")]
    [InlineData("第 4 页")]
    [InlineData("第4页，共20页")]
    public void Decorated_numbers_are_page_numbers(string number) => Assert.Equal([number], Furniture(Full, number, Full));

    [Fact]
    public void A_year_is_none() => Assert.Empty(Furniture(Full + "。", "2024年", Full));

    [Fact]
    public void What_recurs_at_the_top_of_pages_is_a_running_head_but_no_label_of_an_attachment()
    {
        Assert.Equal(["惠企政策汇编", "惠企政策汇编", "惠企政策汇编"], Furniture(Paged("惠企政策汇编", "惠企政策汇编", "惠企政策汇编")));
        Assert.Empty(Furniture(Paged("附件1", "附件2", "附件3")));
    }

    private static List<SourceLine> Paged(params string[] tops)
    {
        var lines = new List<SourceLine>();
        foreach (var (i, top) in tops.Index())
        {
            var words = new[] { top, $"{(char)('甲' + i)}：{Full}。", $"另行规定{(char)('a' + i)}。" };
            foreach (var (n, word) in words.Index())
            {
                lines.Add(new SourceLine(i + 1, n + 1, lines.Count == 0 ? 0 : lines[^1].End + 1, word));
            }
        }

        return lines;
    }

    private static List<string> Furniture(params string[] lines) => Furniture(Specimens.FromText(string.Join('\n', lines)).Lines);

    private static List<string> Furniture(IReadOnlyList<SourceLine> lines) => [.. PageFurniture.Separate(lines).Furniture.Select(f => f.Line.Text.Trim())];
}

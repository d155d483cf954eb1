using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Structure;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Structure;

public sealed class OutlineScoreTests
{
    private static readonly GoldOutline Outline = new("云政发〔2025〕1号",
    [
        new() { Path = "题", Kind = "title", Lines = new(1, 1) },
        new() { Path = "第一条", Kind = "article", Lines = new(2, 3) },
        new() { Path = "页码10", Kind = "pagenumber", Lines = new(4, 4) },
        new() { Path = "第二条", Kind = "article", Lines = new(5, 6) },
    ]);

    [Fact]
    public void F1_counts_path_and_first_line_and_exactness_the_last_line_too()
    {
        // 题 right, 第一条 right but one line short, 第二条 missing, 第三条 extra: 2 of 3 wanted among 3 found.
        var result = Measure(new ParsedSpecimen("云岭省试验办法", "第一条甲", "乙", "10", "第二条丙", "丁")
            .Unit("题", ProvisionKind.Title, new(1, 1))
            .Unit("第一条", ProvisionKind.Article, new(2, 2))
            .Unit("第三条", ProvisionKind.Article, new(5, 6))
            .Discard("page-number", 4));

        Assert.Equal(2.0 / 3, Value(result, "F1 (path, first line)"), 12);
        Assert.Equal(1.0 / 3, Value(result, "units exact"), 12);
        Assert.Equal(0, Value(result, "units exact, article"));
        Assert.Equal(1, Value(result, "units exact, title"));
        Assert.Equal(1, Value(result, "page numbers discarded"));
        Assert.Contains(result.Losses, l => l.Measure == "outline: extra unit" && l.Case.EndsWith("第三条", StringComparison.Ordinal));
        Assert.Contains(result.Losses, l => l.Case.Contains("第二条", StringComparison.Ordinal) && l.Got.StartsWith("第三条", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_number_left_in_a_unit_is_a_loss()
    {
        var result = Measure(new ParsedSpecimen("云岭省试验办法", "第一条甲", "乙", "10", "第二条丙", "丁")
            .Unit("第一条", ProvisionKind.Article, new(2, 4)));

        Assert.Equal(0, Value(result, "page numbers discarded"));
    }

    [Fact]
    public void Without_the_document_every_unit_is_lost()
    {
        var specimen = new ParsedSpecimen("别的文件");
        specimen.Work = specimen.Work with { DocumentNumber = "云政发〔2025〕2号" };
        var result = Measure(specimen);

        Assert.Equal(0, Value(result, "F1 (path, first line)"));
        Assert.All(result.Losses, l => Assert.Equal("no such document", l.Got));
    }

    private static TrackResult Measure(ParsedSpecimen specimen) => OutlineScore.Measure([Outline], specimen.Build());

    private static double Value(TrackResult result, string name) => result.Figures.Single(f => f.Name == name).Value;
}

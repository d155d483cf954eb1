using PolicyIndex.Eval.Citations;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Citations;

public sealed class CitationScoreTests
{
    private const string Doc = "云政发〔2025〕1号";

    private static readonly GoldDocument Document = new() { Title = "云岭省试验办法", DocNo = Doc, Lines = new LineSpan(1, 4) };

    private static CitedCorpus Corpus() => new(new ParsedSpecimen("推动修订《甲办法》。", "落实《乙方案》（云府发〔2024〕4号）。", "符合第一条规定。", "参考《丙指南》。")
        .Unit("第一条", ProvisionKind.Article, new(1, 1)).Unit("第二条", ProvisionKind.Article, new(2, 2)).Unit("第三条", ProvisionKind.Article, new(3, 3)).Unit("第四条", ProvisionKind.Article, new(4, 4))
        .Build());

    private static GoldCitation Record(int line, string relation, string? title = null, string? number = null, string? unit = null, string? name = null) => new()
    {
        SrcDoc = Doc,
        SrcPath = "x",
        Lines = new LineSpan(line, line),
        Quote = "",
        Relation = relation,
        TargetTitle = title,
        TargetNo = number,
        TargetUnit = unit,
        TargetName = name,
    };

    [Fact]
    public void Found_missed_and_too_many()
    {
        // Four marked references are found. Wanted: three of them (one by its number alone, one with the wrong relation) and one on a line where nothing stands.
        var result = CitationScore.Measure([Document],
        [
            Record(1, "cites", title: "甲办法"),
            Record(2, "cites", number: "云府发[2024]4号"),
            Record(3, "internal", unit: "第一条"),
            Record(4, "cites", title: "丁规划"),
            Record(4, "catalogue", name: "某某清单"),
        ], Corpus());

        string Counts(string name) => result.Figures.Single(f => f.Name == name).Counts!;
        Assert.Equal("3 / 4", Counts("recall of marked references"));
        Assert.Equal("3 / 4", Counts("precision of marked references"));
        Assert.Equal("2 / 3", Counts("relation of marked references"));
        Assert.Equal("0 / 1", Counts("recall of optional mentions"));
        Assert.Equal("0 / 0", Counts("links that are right"));
    }

    [Fact]
    public void A_target_annotated_on_another_line_counts_by_target_only()
    {
        var result = CitationScore.Measure([Document], [Record(1, "cites", title: "丙指南")], Corpus());
        Assert.Equal("0 / 4", result.Figures.Single(f => f.Name == "precision of marked references").Counts);
        Assert.Equal("1 / 4", result.Figures.Single(f => f.Name == "precision by target").Counts);
    }

    [Theory]
    [InlineData("财政部税务总局公告2023年第43号", "财政部税务总局2023年第43号", true)]
    [InlineData("GB/T4754—2017", "GB/T 4754-2017", true)]
    [InlineData("云府发〔2024〕4号", "云府发〔2024〕5号", false)]
    public void Numbers_agree_in_any_spelling(string a, string b, bool same) => Assert.Equal(same, CitationAgreement.SameNumber(a, b));
}

using System.Text.Json;
using PolicyIndex.Eval.Citations;
using PolicyIndex.Eval.Effects;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Effects;

public sealed class EffectScoreTests
{
    private const string Doc = "云政发〔2025〕1号";

    [Fact]
    public void Repeals_validity_dates_and_precision()
    {
        var corpus = new CitedCorpus(new ParsedSpecimen("本办法自2025年6月1日起施行。", "《甲办法》（云府发〔2014〕29号）同时废止。", "补贴政策延续至2026年底。")
            .Unit("第一条", ProvisionKind.Article, new(1, 1)).Unit("第二条", ProvisionKind.Article, new(2, 2)).Unit("第三条", ProvisionKind.Article, new(3, 3)).Build());
        GoldCitation Record(int line, string relation) => new() { SrcDoc = Doc, SrcPath = "x", Lines = new LineSpan(line, line), Quote = "", Relation = relation };
        GoldCitation[] gold =
        [
            Record(1, "internal") with { Validity = new Dictionary<string, JsonElement> { ["effective_on"] = JsonSerializer.SerializeToElement("2025-07-01") } },
            Record(2, "repeals") with { TargetNo = "云府发〔2014〕29号" },
            Record(3, "repeals") with { TargetTitle = "乙办法" },
            Record(3, "cites") with { TargetTitle = "丙" },
        ];

        var result = EffectScore.Measure([new GoldDocument { Title = "云岭省试验办法", DocNo = Doc, EffectiveOn = "2025-06-01", Lines = new LineSpan(1, 3) }], gold, corpus);

        string Counts(string name) => result.Figures.Single(f => f.Name == name).Counts!;
        Assert.Equal("1 / 2", Counts("repeals and amendments found"));
        Assert.Equal("1 / 1", Counts("statements of validity found"));
        // The gold's day is another one.
        Assert.Equal("0 / 1", Counts("dates of validity right"));
        // Commencement and repeal are annotated, the end of the measure is not.
        Assert.Equal("2 / 3", Counts("precision"));
        Assert.Equal("1 / 1", Counts("commencement of documents right"));
        Assert.Equal("1 / 1", Counts("end of documents right"));
    }
}

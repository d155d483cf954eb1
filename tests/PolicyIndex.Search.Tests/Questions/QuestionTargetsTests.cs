using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Tests.Questions;

public sealed class QuestionTargetsTests
{
    private static readonly Resolver resolver = new(new[]
    {
        InventedWorks.Make(
            new Work { Id = "甲", Title = "云岭省车间节能条例" },
            (Provisions.ProvisionKind.Article, "第一条", "第一条", null, "车间应当节能。", "art_1"),
            (Provisions.ProvisionKind.Article, "第二条", "第二条", null, "违者改正。", "art_2")),
        InventedWorks.Make(
            new Work { Id = "乙", Title = "云岭省账款清偿办法" },
            (Provisions.ProvisionKind.Article, "第一条", "第一条", null, "账款应当付清。", "art_1")),
    }.Aggregate(WorkCatalog.Empty, (catalog, w) => catalog.With(w.Work, w.Provisions)));

    [Theory]
    [InlineData("《云岭省车间节能条例》第二条讲什么", "甲:art_2", "甲")]
    [InlineData("车间节能条例第二条", "甲:art_2", "甲")]
    [InlineData("请问车间节能条例里第2条是怎么规定的？", "甲:art_2", "甲")]
    [InlineData("第二条讲什么", "甲:art_2", "甲")]
    [InlineData("第一条讲什么", "乙:art_1 甲:art_1", "")]
    [InlineData("《云岭省账款清偿办法》对付款怎么规定", "", "乙")]
    [InlineData("《云岭省车间节能条例》第九条", "", "")]
    [InlineData("付款期限多少天", "", "")]
    public void Names_units_and_works(string question, string units, string works)
    {
        var targets = QuestionTargets.In(resolver, question);
        Assert.Equal((units, works), (string.Join(' ', targets.ProvisionIds), string.Join(' ', targets.WorkIds)));
    }
}

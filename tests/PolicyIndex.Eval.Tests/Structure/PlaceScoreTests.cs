using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Structure;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Structure;

public sealed class PlaceScoreTests
{
    [Fact]
    public void The_right_path_and_the_tightest_unit_are_two_questions()
    {
        // 二 holds 第1款; the gold says 二 for lines inside 第1款: the path is right, the tightest unit is another.
        var corpus = new ParsedSpecimen("二、目标", "到2027年建成", "另有任务", "2025年")
            .Unit("二", ProvisionKind.Heading, new(1, 1), lastLine: 3, label: "二、")
            .Unit("二/第1款", ProvisionKind.Paragraph, new(2, 2))
            .Unit("二/第2款", ProvisionKind.Paragraph, new(3, 3))
            .Build();
        GoldPlace[] places =
        [
            new("云政发〔2025〕1号", "#二", new(2, 2)),
            new("云政发〔2025〕1号", "二/第2款", new(3, 3)),
            new("云政发〔2025〕1号", "三", new(3, 3)),
            new("云政发〔2025〕9号", "二", new(1, 1)),
            new("云政发〔2025〕1号", "二", new(1, 4)),
        ];

        var result = PlaceScore.Measure(places, corpus);

        Assert.Equal("3 / 5", result.Figures[0].Counts);
        Assert.Equal("2 / 5", result.Figures[1].Counts);
        Assert.Equal(["二/第2款 3–3", "no such document"], result.Losses.Where(l => l.Measure == "places: at the right path").Select(l => l.Got));
    }
}

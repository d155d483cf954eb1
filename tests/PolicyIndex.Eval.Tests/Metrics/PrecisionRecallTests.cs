using PolicyIndex.Eval.Metrics;

namespace PolicyIndex.Eval.Tests.Metrics;

public sealed class PrecisionRecallTests
{
    [Fact]
    public void F1_is_the_harmonic_mean()
    {
        var score = new PrecisionRecall(Matched: 3, Wanted: 4, Found: 6);

        Assert.Equal(0.5, score.Precision);
        Assert.Equal(0.75, score.Recall);
        Assert.Equal(0.6, score.F1, 12); // 2·0.5·0.75 / 1.25
    }

    [Fact]
    public void Finding_nothing_scores_nothing()
    {
        var score = new PrecisionRecall(Matched: 0, Wanted: 4, Found: 0);

        Assert.Equal(0, score.Precision);
        Assert.Equal(0, score.Recall);
        Assert.Equal(0, score.F1);
    }

    [Fact]
    public void Wanting_nothing_is_not_perfection()
    {
        Assert.Equal(0, new PrecisionRecall(0, 0, 0).F1);
        Assert.Equal(0, new Share(0, 0).Value);
    }

    [Fact]
    public void Sums_weigh_every_unit_alike()
    {
        var sum = new PrecisionRecall(1, 1, 1) + new PrecisionRecall(0, 9, 10);

        Assert.Equal(2.0 / 21, sum.F1, 12); // 2·1 / (10 + 11)
    }
}

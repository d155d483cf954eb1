using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class LogisticWeightsTests
{
    [Fact]
    public void A_probability_is_that_of_the_weighted_signs()
    {
        var weights = new LogisticWeights(new StringReader("# remark\nintercept\t-1\nphrases\t2\n"));
        Assert.Equal(0.5, weights.Of([("phrases", 0.5), ("unheardOf", 1)]), 9);
        Assert.Equal(1 / (1 + Math.Exp(-1)), weights.Of([("phrases", 1)]), 9);
    }

    [Theory]
    [InlineData("intercept\tmuch", "much")]
    [InlineData("phrases\t1", "intercept")]
    public void A_bad_table_is_named(string rows, string named) =>
        Assert.Contains(named, Assert.Throws<FormatException>(() => new LogisticWeights(new StringReader(rows))).Message, StringComparison.Ordinal);

    [Fact]
    public void Better_evidence_is_trusted_more()
    {
        var poor = new AnswerEvidence(0.3, 0.2, 0.6, 1, 0, 0, 0, 0.3, 0, 1, 0);
        Assert.True(Confidence.Of(poor with { Phrases = 1, BestUnit = 1, Absent = 0, Missing = 0, Facts = 1 }) > Confidence.Of(poor));
        Assert.InRange(Confidence.Of(poor), 0.05, 0.95);
    }
}

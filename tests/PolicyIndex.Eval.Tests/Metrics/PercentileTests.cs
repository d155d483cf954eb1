using PolicyIndex.Eval.Metrics;

namespace PolicyIndex.Eval.Tests.Metrics;

public sealed class PercentileTests
{
    [Theory]
    [InlineData(0.5, 3)] // rank ceil(2.5) = 3
    [InlineData(0.95, 5)] // rank ceil(4.75) = 5
    [InlineData(0.2, 1)]
    [InlineData(0, 1)]
    public void Nearest_rank(double share, double value) => Assert.Equal(value, Percentile.Of([5, 1, 4, 2, 3], share));

    [Fact]
    public void No_values_have_no_percentile() => Assert.Throws<ArgumentException>(() => Percentile.Of([], 0.5));
}

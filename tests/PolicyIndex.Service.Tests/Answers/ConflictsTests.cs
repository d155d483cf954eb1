using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class ConflictsTests
{
    [Theory]
    [InlineData("应当自交付之日起60日内付款", "应当自交付之日起六十日内付款")]
    [InlineData("奖励1000万元", "奖励一千万元")]
    [InlineData("应当在30日内付款", "应当在30日内付款")]
    public void One_figure_written_two_ways_is_no_conflict(string mine, string other)
    {
        var (a, b) = Conflicts.Differences(mine, other);
        Assert.Empty(a);
        Assert.Empty(b);
    }

    [Fact]
    public void Other_figures_are_told_as_printed()
    {
        var (mine, other) = Conflicts.Differences("应当自交付之日起30日内付款，最长60日", "应当自交付之日起四十五日内付款，最长六十日");
        Assert.Equal(["30日"], mine);
        Assert.Equal(["四十五日"], other);
    }
}

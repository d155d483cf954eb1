using PolicyIndex.Service.Measurements;

namespace PolicyIndex.Service.Tests.Measurements;

public sealed class TrackFiguresTests
{
    [Fact]
    public void Every_baseline_is_embedded() =>
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Repository.Root, "eval", "baselines"), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            TrackFigures.All.Select(t => t.Track));

    [Fact]
    public void Every_figure_that_the_page_explains_is_measured()
    {
        foreach (var about in TrackExplanation.All.Where(a => TrackFigures.All.Any(t => t.Track == a.Track)))
        {
            var measured = TrackFigures.All.Single(t => t.Track == about.Track);
            Assert.Subset(measured.Values.Select(v => v.Key).ToHashSet(), about.Main.Select(m => m.Key).ToHashSet());
        }
    }
}

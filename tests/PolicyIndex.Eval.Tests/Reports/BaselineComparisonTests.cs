using PolicyIndex.Eval.Reports;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Tests.Reports;

public sealed class BaselineComparisonTests
{
    private static readonly Baseline Then = new(
        new Dictionary<string, double> { ["g: recall"] = 0.8, ["g: faults"] = 2, ["g: documents"] = 71 },
        ["g: recall: Q1", "g: recall: Q2"]);

    [Theory]
    [InlineData(0.8, 2, 71, false)]
    [InlineData(0.9, 1, 71, false)]
    [InlineData(0.7, 2, 71, true)]
    [InlineData(0.8, 3, 71, true)]
    [InlineData(0.8, 2, 72, true)]
    [InlineData(0.799999999, 2, 71, false)] // rounding
    public void A_figure_loses_against_its_aim(double recall, double faults, double documents, bool loses) =>
        Assert.Equal(loses, BaselineComparison.Compare(Result(recall, faults, documents), Then).Loses);

    [Fact]
    public void A_figure_that_is_gone_is_a_loss()
    {
        var result = Result(0.8, 2, 71);

        Assert.True(BaselineComparison.Compare(result with { Figures = [.. result.Figures.Skip(1)] }, Then).Loses);
    }

    [Fact]
    public void Cases_are_told_by_name()
    {
        var result = Result(0.8, 2, 71) with { Losses = [new Loss("g: recall", "Q2", "", ""), new Loss("g: recall", "Q3", "", "")] };
        var comparison = BaselineComparison.Compare(result, Then);

        Assert.Equal(["g: recall: Q3"], comparison.NewlyLost);
        Assert.Equal(["g: recall: Q1"], comparison.NewlyWon);
    }

    [Fact]
    public void Times_are_not_kept() =>
        Assert.DoesNotContain("g: milliseconds", BaselineComparison.Keep(Result(0.8, 2, 71)).Figures.Keys);

    [Fact]
    public void A_baseline_reads_back_as_written()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("baseline").FullName, "track.json");
        Then.Write(file);
        var read = Baseline.Read(file);

        Assert.NotNull(read);
        Assert.Equal(Then.Figures, read.Figures);
        Assert.Equal(Then.Losses, read.Losses);
    }

    private static TrackResult Result(double recall, double faults, double documents) => new(
        [
            new Figure("g", "recall", recall, FigureAim.High),
            new Figure("g", "faults", faults, FigureAim.Low),
            new Figure("g", "documents", documents, FigureAim.Same),
            new Figure("g", "milliseconds", 12, FigureAim.Told),
        ],
        [],
        []);
}

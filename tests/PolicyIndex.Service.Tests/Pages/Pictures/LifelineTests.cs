using PolicyIndex.Service.Pages.Pictures;

namespace PolicyIndex.Service.Tests.Pages.Pictures;

/// <summary>Stretches of a status over time, and days as places.</summary>
public sealed class LifelineTests
{
    [Fact]
    public void A_life_begins_with_its_issue_and_each_stretch_ends_the_day_before_the_next() => Assert.Equal(
        [new Lifeline(new(2024, 1, 5), new(2024, 2, 29), "尚未施行"), new Lifeline(new(2024, 3, 1), null, "有效")],
        Lifeline.Of([new(DateOnly.MinValue, "尚未施行"), new(new(2024, 3, 1), "有效")], new(2024, 1, 5)));

    [Fact]
    public void Nothing_is_drawn_before_the_first_known_day() =>
        Assert.Empty(Lifeline.Of([new(DateOnly.MinValue, "状态不明")], null));

    [Fact]
    public void A_scale_holds_whole_years_and_keeps_what_is_outside_at_its_edges()
    {
        var scale = TimeScale.Around([new(2023, 5, 1), new(2024, 6, 1)], 0, 730);
        Assert.Equal((0.0, 730.0), (scale.X(new(2020, 1, 1)), scale.X(new(2030, 1, 1))));
        Assert.Equal(["2023", "2024"], scale.Years().Select(y => y.Year));
        Assert.InRange(scale.X(new(2024, 1, 1)), 364, 366);
    }
}

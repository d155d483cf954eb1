using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Tests;

public sealed class StatusFilterTests
{
    private static readonly StatusPeriod[] s_term =
        [new(DateOnly.MinValue, "尚未施行"), new(new DateOnly(2024, 7, 1), "有效"), new(new DateOnly(2025, 7, 1), "失效")];

    [Theory]
    [InlineData("2024-06-30", "有效", 0)]
    [InlineData("2024-06-30", "尚未施行", 2)]
    [InlineData("2024-07-01", "有效", 2)]
    [InlineData("2025-01-01", "有效", 1)]
    [InlineData("2025-01-01", "失效", 1)]
    [InlineData("2025-06-30", "失效", 1)]
    [InlineData("2025-07-01", "失效", 2)]
    [InlineData("2025-07-01", "状态不明", 0)]
    public void A_provision_passes_by_its_status_on_the_date(string asOf, string state, int total)
    {
        using var index = Index();
        Assert.Equal(total, index.Search(new SearchRequest { Query = "灯塔", AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture), Statuses = [state] }).Total);
    }

    [Fact]
    public void Without_states_nothing_is_left_out_and_several_are_alternatives()
    {
        using var index = Index();
        Assert.Equal(2, index.Search(new SearchRequest { Query = "灯塔", AsOf = new DateOnly(2025, 1, 1) }).Total);
        Assert.Equal(2, index.Search(new SearchRequest { Query = "灯塔", AsOf = new DateOnly(2025, 1, 1), Statuses = ["有效", "失效"] }).Total);
    }

    // The second unit is repealed half a year before its work.
    private static ProvisionIndex Index()
    {
        var work = new Work { Id = "甲", Title = "资金办法" };
        var index = ProvisionIndex.InMemory();
        var made = InventedWorks.Make(
            work,
            (ProvisionKind.Article, "第一条", "第一条", null, "灯塔资金。", "art_1"),
            (ProvisionKind.Article, "第二条", "第二条", null, "灯塔奖励。", "art_2"));
        index.Apply(1, [made with
        {
            Statuses = s_term,
            ProvisionStatuses = new Dictionary<string, IReadOnlyList<StatusPeriod>>(StringComparer.Ordinal)
            {
                ["甲:art_2"] = [s_term[0], s_term[1], new StatusPeriod(new DateOnly(2025, 1, 1), "失效")],
            },
        }]);
        return index;
    }
}

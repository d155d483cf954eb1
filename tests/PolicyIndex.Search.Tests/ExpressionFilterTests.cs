using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Tests;

public sealed class ExpressionFilterTests
{
    private static readonly DateOnly s_revised = new(2024, 3, 1);

    [Theory]
    [InlineData("1990-01-01", "甲@2018-01-01:art_1")]
    [InlineData("2024-02-29", "甲@2018-01-01:art_1")]
    [InlineData("2024-03-01", "甲:art_1")]
    [InlineData("2030-01-01", "甲:art_1")]
    [InlineData(null, "甲:art_1")]
    public void Of_a_work_only_the_text_of_the_date_is_found(string? asOf, string id)
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [Revised()]);
        var result = index.Search(new SearchRequest { Query = "看守补贴", AsOf = asOf is null ? null : DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.Equal([id], result.Hits.Select(h => h.ProvisionId));
        Assert.Equal(1, result.Total);
    }

    [Fact]
    public void Another_upsert_without_former_texts_takes_them_out()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [Revised()]);
        index.Apply(2, [Revised() with { From = null, Former = [] }]);
        Assert.Equal(1, index.ProvisionCount);
        Assert.Equal(["甲:art_1"], index.Search(new SearchRequest { Query = "看守补贴", AsOf = new DateOnly(2020, 1, 1) }).Hits.Select(h => h.ProvisionId));
    }

    [Fact]
    public void Former_texts_change_neither_hits_nor_facets_of_today()
    {
        WorkUpserted Other(int n) => InventedWorks.Make(
            new Work { Id = $"乙{n}", Title = $"第{n}号补贴办法", IssuedOn = new DateOnly(2020 + n, 1, 1) },
            (ProvisionKind.Article, "第一条", "第一条", null, $"村庄看守灯塔的，给予看守补贴{n}百元。", "art_1"));
        using var plain = ProvisionIndex.InMemory();
        using var revised = ProvisionIndex.InMemory();
        plain.Apply(1, [Other(1), Other(2), Revised() with { From = null, Former = [] }]);
        revised.Apply(1, [Other(1), Other(2), Revised()]);
        var request = new SearchRequest { Query = "看守灯塔 补贴", AsOf = new DateOnly(2025, 1, 1) };
        var (expected, found) = (plain.Search(request), revised.Search(request));
        Assert.Equal(expected.Hits.Select(h => h.ProvisionId), found.Hits.Select(h => h.ProvisionId));
        Assert.Equal(expected.Total, found.Total);
        Assert.Equal(expected.Facets.Year, found.Facets.Year);
    }

    [Fact]
    public void Years_are_a_filter_that_keeps_its_other_values_in_sight()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [Year("丙", 2019), Year("丁", 2019), Year("戊", 2023)]);
        var found = index.Search(new SearchRequest { Query = "灯塔", Years = [2023] });
        Assert.Equal(["戊"], found.Hits.Select(h => h.WorkId));
        Assert.Equal([new FacetCount("2019", 2), new FacetCount("2023", 1)], found.Facets.Year);
    }

    private static WorkUpserted Year(string id, int year) => InventedWorks.Make(
        new Work { Id = id, Title = "灯塔办法", IssuedOn = new DateOnly(year, 5, 1) },
        (ProvisionKind.Article, "第一条", "第一条", null, $"本省修建灯塔{id}。", "art_1"));

    private static WorkUpserted Revised()
    {
        var work = new Work { Id = "甲", Title = "灯塔条例" };
        var former = InventedWorks.Make(work, (ProvisionKind.Article, "第一条", "第一条", null, "看守补贴每月三百元。", "art_1"));
        return InventedWorks.Make(work, (ProvisionKind.Article, "第一条", "第一条", null, "看守补贴每月五百元。", "art_1")) with
        {
            From = s_revised,
            Former = [new FormerText(work, [.. former.Provisions.Select(p => p with { Id = $"甲@2018-01-01:{p.EId}" })], DateOnly.MinValue, s_revised)],
        };
    }
}

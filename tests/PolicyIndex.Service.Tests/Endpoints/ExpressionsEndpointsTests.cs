using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Endpoints;

/// <summary>A revised work over HTTP and on its page; today is 2025-06-01.</summary>
public sealed class ExpressionsEndpointsTests : IAsyncLifetime
{
    private const string Address = "/api/works/云岭省灯塔条例";

    private readonly ServiceUnderTest service = new();

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync(
            [InventedTexts.File("old.txt", InventedTexts.Ordinance), InventedTexts.File("new.txt", InventedTexts.RevisedOrdinance)], TestContext.Current.CancellationToken);
        await service.Services.GetRequiredService<IndexFollower>().CatchUpAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task Works_outlines_and_units_are_those_of_the_date()
    {
        var today = await service.GetAsync(Address);
        Assert.Equal("2024-01-15", today.GetProperty("issuedOn").GetString());
        Assert.True(today.GetProperty("expression").GetProperty("latest").GetBoolean());

        var former = await service.GetAsync($"{Address}?asOf=2020-01-01");
        Assert.Equal("2017-12-01", former.GetProperty("issuedOn").GetString());
        Assert.Equal("云岭省灯塔条例@2018-01-01", former.GetProperty("expression").GetProperty("id").GetString());
        Assert.Equal("2024-02-29", former.GetProperty("expression").GetProperty("until").GetString());
        Assert.Equal("old.txt", former.GetProperty("manifestations")[0].GetProperty("fileName").GetString());

        Assert.Equal(3, (await service.GetAsync($"{Address}/outline")).GetProperty("units").GetArrayLength());
        Assert.Equal(2, (await service.GetAsync($"{Address}/outline?asOf=2020-01-01")).GetProperty("units").GetArrayLength());
        Assert.Contains("三百元", (await service.GetAsync($"{Address}/provisions/art_1?asOf=2020-01-01")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("五百元", (await service.GetAsync($"{Address}/provisions/art_1")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await service.GetAsync($"{Address}/coverage?asOf=2020-01-01")).GetProperty("unaccounted").GetInt32());
    }

    [Fact]
    public async Task Expressions_are_listed_and_unknown_works_are_a_problem()
    {
        var items = (await service.GetAsync($"{Address}/expressions")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["2018-01-01", "2024-03-01"], items.Select(i => i.GetProperty("from").GetString()));
        Assert.Equal(["2024-02-29", null], items.Select(i => i.GetProperty("until").GetString()));
        await service.GetProblemAsync("/api/works/无/expressions", System.Net.HttpStatusCode.NotFound, "work-not-found");
    }

    [Fact]
    public async Task The_page_of_a_former_text_says_so_and_leads_to_the_others()
    {
        var former = await service.Client.GetStringAsync("/works/云岭省灯塔条例?asOf=2020-01-01", TestContext.Current.CancellationToken);
        Assert.Contains("看守补贴每月三百元", former, StringComparison.Ordinal);
        Assert.Matches("class=\"former\"[^>]*>这是<strong>2018-01-01 至 2024-02-29</strong>的文本", former);
        Assert.Matches("<a href=\"/works/[^\"]*\\?asOf=2024-03-01\">自 2024-03-01 起</a>", former);
        var latest = await service.Client.GetStringAsync("/works/云岭省灯塔条例", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("class=\"former\"", latest, StringComparison.Ordinal);
        Assert.Matches("<a href=\"/works/[^\"]*\\?asOf=2018-01-01\">2018-01-01 至 2024-02-29</a>", latest);
    }

    [Fact]
    public async Task Years_narrow_search_and_list()
    {
        Assert.Equal(["云岭省灯塔条例"], await IdsAsync("/api/works?year=2024&status=all&kind=条例"));
        Assert.Empty(await IdsAsync("/api/works?year=2017&status=all"));
        Assert.Equal(2, (await IdsAsync("/api/works?year=2024&year=2025&kind=条例&kind=办法")).Count);
        var found = await service.GetAsync("/api/search?q=灯塔&year=2024&asOf=2025-06-01");
        Assert.All(found.GetProperty("hits").EnumerateArray(), h => Assert.StartsWith("2024", h.GetProperty("work").GetProperty("issuedOn").GetString(), StringComparison.Ordinal));
        Assert.Contains(found.GetProperty("facets").GetProperty("year").EnumerateArray(), f => f.GetProperty("value").GetString() == "2023");
        var page = await service.Client.GetStringAsync("/works?year=2023&status=all", TestContext.Current.CancellationToken);
        Assert.Contains("灯塔工厂", page, StringComparison.Ordinal);
        Assert.DoesNotContain("灯塔条例</a>", page, StringComparison.Ordinal);
    }

    private async Task<List<string?>> IdsAsync(string address) =>
        [.. (await service.GetAsync(address)).GetProperty("items").EnumerateArray().Select(w => w.GetProperty("id").GetString())];
}

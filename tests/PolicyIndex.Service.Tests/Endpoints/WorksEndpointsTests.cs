using System.Net;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class WorksEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Measures = "/api/works/%E4%BA%91%E5%BA%9C%E5%8F%91-2025-3";

    [Fact]
    public async Task Works_are_listed_latest_issue_first_with_their_status()
    {
        var page = await service.GetAsync("/api/works");
        Assert.Equal(["云府发-2025-3", "云工信-2024-18", "国云发-2023-7"], Ids(page));
        Assert.Equal("2025-06-01", page.GetProperty("asOf").GetString());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);

        var work = page.GetProperty("items")[0];
        Assert.Equal("云府发〔2025〕3号", work.GetProperty("documentNumber").GetString());
        Assert.Equal("provincial", work.GetProperty("level").GetString());
        Assert.Equal("2025-03-01", work.GetProperty("issuedOn").GetString());
        Assert.Equal("有效", work.GetProperty("status").GetProperty("state").GetString());
        Assert.Equal(1, work.GetProperty("source").GetProperty("firstLine").GetInt32());
        Assert.Equal(2, work.GetProperty("counts").GetProperty("article").GetInt32());
        Assert.Equal(6, work.GetProperty("counts").GetProperty("provisions").GetInt32());
    }

    [Theory]
    [InlineData("q=小微", "云府发-2025-3")]
    [InlineData("q=云工信〔2024〕", "云工信-2024-18")]
    [InlineData("q=数字化 通知", "云工信-2024-18")]
    [InlineData("q=100%25", "")]
    [InlineData("level=national", "国云发-2023-7")]
    [InlineData("region=云岭省&kind=办法", "云府发-2025-3")]
    [InlineData("issuer=灯塔工厂促进中心", "国云发-2023-7")]
    [InlineData("kind=办法&kind=意见", "云府发-2025-3 国云发-2023-7")]
    [InlineData("status=失效", "")]
    [InlineData("status=尚未施行&asOf=2023-01-04", "云府发-2025-3 云工信-2024-18 国云发-2023-7")]
    [InlineData("asOf=2023-01-05", "国云发-2023-7")]
    [InlineData("status=有效&status=失效&q=意见", "国云发-2023-7")]
    public async Task Filters_narrow_the_list(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(await service.GetAsync($"/api/works?{query}"))));

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var seen = new List<string>();
        var address = "/api/works?limit=1";
        while (true)
        {
            var page = await service.GetAsync(address);
            seen.AddRange(Ids(page));
            if (page.GetProperty("next").GetString() is not { } next)
            {
                break;
            }

            address = $"/api/works?limit=1&cursor={next}";
        }

        Assert.Equal(["云府发-2025-3", "云工信-2024-18", "国云发-2023-7"], seen);
    }

    [Theory]
    [InlineData("limit=0", "invalid-parameter", "limit")]
    [InlineData("limit=101", "invalid-parameter", "limit")]
    [InlineData("limit=many", "invalid-parameter", "limit")]
    [InlineData("asOf=tomorrow", "invalid-parameter", "asOf")]
    [InlineData("level=galactic", "invalid-parameter", "level")]
    [InlineData("status=maybe", "invalid-parameter", "status")]
    [InlineData("cursor=%21%21", "invalid-cursor", "cursor")]
    [InlineData("cursor=AAAA", "invalid-cursor", "cursor")]
    public async Task Bad_parameters_are_named(string query, string code, string name)
    {
        var problem = await service.GetProblemAsync($"/api/works?{query}", HttpStatusCode.BadRequest, code);
        Assert.Contains(name, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_work_shows_its_files_and_the_date_asked_for()
    {
        var work = await service.GetAsync($"{Measures}?asOf=2024-02-29");
        Assert.Equal("云岭省支持小微企业办法", work.GetProperty("title").GetString());
        Assert.Equal("2024-02-29", work.GetProperty("asOf").GetString());
        Assert.Equal("办法.txt", work.GetProperty("manifestations")[0].GetProperty("fileName").GetString());
        Assert.Equal("2025-05-31T16:30:00Z", work.GetProperty("updatedAt").GetString());
    }

    [Fact]
    public async Task An_outline_gives_all_units_in_order_with_parents_and_sources()
    {
        var units = (await service.GetAsync($"{Measures}/outline")).GetProperty("units").EnumerateArray().ToList();
        Assert.Equal(["chp_1", "art_1", "chp_2", "art_2", "art_2__para_1", "art_2__para_2"], units.Select(u => u.GetProperty("eId").GetString()));
        var last = units[^1];
        Assert.Equal("云府发-2025-3:art_2", last.GetProperty("parentId").GetString());
        Assert.Equal("paragraph", last.GetProperty("kind").GetString());
        Assert.Equal(7, last.GetProperty("source").GetProperty("firstLine").GetInt32());
    }

    [Fact]
    public async Task Units_and_hits_name_the_offices_responsible()
    {
        const string Unit = "/api/works/%E4%BA%91%E5%B7%A5%E4%BF%A1-2024-18";
        var outline = (await service.GetAsync($"{Unit}/outline")).GetProperty("units");
        Assert.Equal(0, outline[0].GetProperty("responsible").GetArrayLength());
        var hit = (await service.GetAsync("/api/search?q=一次性奖补")).GetProperty("hits")[0].GetProperty("provision");
        foreach (var unit in new[] { outline[2], await service.GetAsync($"{Unit}/provisions/inst__h_2__h_1"), hit })
        {
            Assert.Equal(["云岭省工业和信息化厅", "云岭省财政厅"], unit.GetProperty("responsible").EnumerateArray().Select(o => o.GetString()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/outline")]
    [InlineData("/coverage")]
    [InlineData("/diagnostics")]
    [InlineData("/provisions/art_1")]
    public async Task Every_output_about_a_work_names_the_parser(string rest) =>
        Assert.Equal("1", (await service.GetAsync(Measures + rest)).GetProperty("parserVersion").GetString());

    [Fact]
    public async Task Lists_and_hits_name_the_parser_of_each_work()
    {
        Assert.All((await service.GetAsync("/api/works")).GetProperty("items").EnumerateArray(), w => Assert.Equal("1", w.GetProperty("parserVersion").GetString()));
        Assert.All((await service.GetAsync("/api/search?q=企业")).GetProperty("hits").EnumerateArray(), h => Assert.Equal("1", h.GetProperty("work").GetProperty("parserVersion").GetString()));
    }

    [Fact]
    public async Task The_ledger_names_what_was_dropped()
    {
        var coverage = await service.GetAsync($"{Measures}/coverage");
        Assert.Equal(0, coverage.GetProperty("unaccounted").GetInt32());
        var dropped = Assert.Single(coverage.GetProperty("discarded").EnumerateArray());
        Assert.Equal("page-number", dropped.GetProperty("reason").GetString());
        Assert.Equal(
            coverage.GetProperty("characters").GetInt32(),
            coverage.GetProperty("assigned").GetInt32() + dropped.GetProperty("characters").GetInt32());
    }

    [Fact]
    public async Task Diagnostics_are_listed()
    {
        var item = Assert.Single((await service.GetAsync($"{Measures}/diagnostics")).GetProperty("items").EnumerateArray());
        Assert.Equal(("invented", "第三条缺失"), (item.GetProperty("code").GetString(), item.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/outline")]
    [InlineData("/coverage")]
    [InlineData("/diagnostics")]
    [InlineData("/provisions/art_1")]
    public async Task An_unknown_work_is_a_problem(string rest)
    {
        var problem = await service.GetProblemAsync($"/api/works/云府发-1999-1{rest}", HttpStatusCode.NotFound, "work-not-found");
        Assert.Contains("云府发-1999-1", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!);
}

using System.Net;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class SearchEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task A_hit_shows_work_unit_highlights_and_status()
    {
        var found = await service.GetAsync("/api/search?q=逾期利息&asOf=2025-07-01");
        Assert.Equal("2025-07-01", found.GetProperty("asOf").GetString());
        Assert.True(found.GetProperty("tookMs").GetDouble() >= 0);
        var hit = found.GetProperty("hits")[0];
        Assert.Equal("云府发-2025-3:art_2__para_2", hit.GetProperty("provision").GetProperty("id").GetString());
        Assert.Equal("云府发-2025-3", hit.GetProperty("work").GetProperty("id").GetString());
        Assert.Equal("有效", hit.GetProperty("status").GetProperty("state").GetString());
        var text = hit.GetProperty("provision").GetProperty("text").GetString()!;
        Assert.Contains("逾期利息", hit.GetProperty("highlights").EnumerateArray().Select(h => text[h.GetProperty("start").GetInt32()..h.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task Filters_narrow_the_hits_and_facets_keep_the_other_values()
    {
        var found = await service.GetAsync("/api/search?q=数字化改造&level=national&kind=意见&kind=方案");
        Assert.Equal(["国云发-2023-7"], found.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("work").GetProperty("id").GetString()));
        Assert.Equal(["national", "provincial"], found.GetProperty("facets").GetProperty("level").EnumerateArray().Select(f => f.GetProperty("value").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var all = Hits(await service.GetAsync("/api/search?q=企业&limit=100"));
        var seen = new List<string?>();
        var next = "";
        do
        {
            var page = await service.GetAsync($"/api/search?q=企业&limit=1{next}");
            seen.AddRange(Hits(page));
            next = page.GetProperty("next").GetString() is { } cursor ? $"&cursor={Uri.EscapeDataString(cursor)}" : null;
        }
        while (next is not null);

        Assert.True(all.Count > 1);
        Assert.Equal(all, seen);
    }

    [Theory]
    [InlineData("", "invalid-parameter")]
    [InlineData("?q=%20", "invalid-parameter")]
    [InlineData("?q=甲&limit=0", "invalid-parameter")]
    [InlineData("?q=甲&limit=x", "invalid-parameter")]
    [InlineData("?q=甲&level=x", "invalid-parameter")]
    [InlineData("?q=甲&cursor=x", "invalid-cursor")]
    public async Task Bad_requests_are_named(string query, string code) =>
        await service.GetProblemAsync($"/api/search{query}", HttpStatusCode.BadRequest, code);

    [Fact]
    public async Task A_question_too_long_is_refused() =>
        await service.GetProblemAsync($"/api/search?q={new string('甲', 501)}", HttpStatusCode.BadRequest, "invalid-parameter");

    [Theory]
    [InlineData("云府发〔2025〕3号第二条第二款", "resolved", "art_2__para_2")]
    [InlineData("《云岭省支持小微企业办法》第2条", "resolved", "art_2")]
    [InlineData("云府发〔2025〕3号", "resolved", null)]
    [InlineData("云府发〔2025〕3号第八条", "unknownUnit", null)]
    [InlineData("云府发〔1999〕3号", "unknownWork", null)]
    public async Task Addresses_are_resolved(string text, string state, string? eId)
    {
        var resolution = await service.GetAsync($"/api/resolve?q={text}");
        Assert.Equal(state, resolution.GetProperty("state").GetString());
        Assert.NotEqual("", resolution.GetProperty("reason").GetString());
        if (state == "resolved")
        {
            var candidate = Assert.Single(resolution.GetProperty("candidates").EnumerateArray());
            Assert.Equal("云府发-2025-3", candidate.GetProperty("work").GetProperty("id").GetString());
            var unit = candidate.GetProperty("provision");
            Assert.Equal(eId, unit.ValueKind == JsonValueKind.Null ? null : unit.GetProperty("eId").GetString());
        }
        else
        {
            Assert.Empty(resolution.GetProperty("candidates").EnumerateArray());
        }
    }

    [Fact]
    public async Task An_address_without_a_work_is_taken_in_the_readers_work() =>
        Assert.Equal("art_1", (await service.GetAsync("/api/resolve?q=第一条&within=云府发-2025-3")).GetProperty("candidates")[0].GetProperty("provision").GetProperty("eId").GetString());

    [Fact]
    public async Task Nothing_to_resolve_is_a_problem() =>
        await service.GetProblemAsync("/api/resolve", HttpStatusCode.BadRequest, "invalid-parameter");

    private static List<string?> Hits(JsonElement found) =>
        [.. found.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("provision").GetProperty("id").GetString())];
}

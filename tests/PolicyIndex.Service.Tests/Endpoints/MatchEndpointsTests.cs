using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class MatchEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private static readonly string[] Titles = ["高新技术企业"];

    private static readonly string[] Deeds = ["向供应商采购货物，货物交付后支付货款", "数字化改造"];

    [Fact]
    public async Task Rules_of_a_work_carry_kind_conditions_and_source()
    {
        var rules = (await service.GetAsync("/api/works/云府发-2025-3/rules")).GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, r =>
        {
            Assert.Equal("云府发-2025-3", r.GetProperty("workId").GetString());
            Assert.NotEmpty(r.GetProperty("conditions").EnumerateArray());
            Assert.True(r.GetProperty("source").GetProperty("firstLine").GetInt32() > 0);
        });
    }

    [Fact]
    public async Task Rules_of_an_unknown_work_are_a_problem() =>
        await service.GetProblemAsync("/api/works/none/rules", HttpStatusCode.NotFound, "work-not-found");

    [Fact]
    public async Task Facts_are_understood_and_every_rule_has_its_place()
    {
        var found = await PostAsync(new { facts = new { region = "云岭省", industry = "C14 食品制造业", employees = 5000, revenue_wan = 90000, ownership = "民营", qualifications = Titles, activities = Deeds, other = new { 外资 = "无" } }, asOf = "2025-07-01" });
        Assert.Equal("2025-07-01", found.GetProperty("asOf").GetString());
        var profile = found.GetProperty("profile");
        Assert.Equal("云岭省", profile.GetProperty("region").GetString());
        Assert.Equal(90000, profile.GetProperty("revenueWan").GetDecimal());
        Assert.Equal(["大型"], profile.GetProperty("sizes").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(2, profile.GetProperty("sizeWorking").GetProperty("steps").GetArrayLength());
        var shown = found.GetProperty("applies").EnumerateArray().Concat(found.GetProperty("undetermined").EnumerateArray()).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, s => Assert.True(found.GetProperty("works").TryGetProperty(s.GetProperty("rule").GetProperty("workId").GetString()!, out _)));
        Assert.True(found.GetProperty("notApplicable").GetInt32() >= 0);
    }

    [Fact]
    public async Task Undetermined_rules_ask_and_the_questions_are_ranked()
    {
        var found = await PostAsync(new { description = "我们是云岭省一家企业。" });
        Assert.All(found.GetProperty("undetermined").EnumerateArray(), u => Assert.NotEmpty(u.GetProperty("missing").EnumerateArray()));
        var settles = found.GetProperty("missingFacts").EnumerateArray().Select(m => m.GetProperty("settles").GetInt32()).ToList();
        Assert.Equal(settles.OrderDescending(), settles);
    }

    [Theory]
    [InlineData("{}", "facts")]
    [InlineData("{\"facts\":{},\"description\":\"甲\"}", "facts")]
    [InlineData("{\"description\":\" \"}", "description")]
    [InlineData("{\"facts\":{\"employees\":-1}}", "facts.employees")]
    [InlineData("{\"facts\":{\"size\":\"巨型\"}}", "facts.size")]
    [InlineData("{\"facts\":{\"region\":\"火星\"}}", "facts.region")]
    [InlineData("{\"facts\":{\"ownership\":\"某种\"}}", "facts.ownership")]
    public async Task Bad_facts_are_named(string body, string field)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await service.Client.PostAsync(new Uri("/api/match", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("urn:policyindex:problem:invalid-parameter", problem.GetProperty("type").GetString());
        Assert.Contains($" {field} ", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> PostAsync(object request)
    {
        using var answer = await service.Client.PostAsJsonAsync("/api/match", request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}

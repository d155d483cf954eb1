using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class MatchEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private static readonly string[] Revenue = ["revenue"];

    private static readonly object Small = new { region = "云岭省", industry = "C14 食品制造业", size = "小型" };

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
    [InlineData("{\"facts\":{},\"answers\":[{\"question\":\"\",\"yes\":true}]}", "answers")]
    [InlineData("{\"facts\":{},\"standings\":[{\"standing\":\"open\"}]}", "standings")]
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

    [Fact]
    public async Task Facts_complete_and_correct_a_description()
    {
        var found = await PostAsync(new { description = "云岭省一家食品厂，员工5000人，去年营业收入90000万元。", facts = new { employees = 100, ownership = "民营" }, unread = Revenue });
        var profile = found.GetProperty("profile");
        Assert.Equal((100, "民营", JsonValueKind.Null), (profile.GetProperty("employees").GetInt32(), profile.GetProperty("ownership").GetString(), profile.GetProperty("revenueWan").ValueKind));
        Assert.Equal(JsonValueKind.Null, found.GetProperty("excluded").ValueKind);
    }

    [Fact]
    public async Task Answers_settle_their_questions()
    {
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync([InventedTexts.File("贴息.txt", InventedTexts.Loans)], TestContext.Current.CancellationToken);
        var asked = (await PostAsync(new { facts = Small })).GetProperty("missingFacts").EnumerateArray().Select(m => m.GetProperty("question").GetString()!).Where(q => q.Contains("是否", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(asked);
        var answered = await PostAsync(new { facts = Small, answers = asked.Select(q => new { question = q, yes = false }) });
        Assert.Empty(answered.GetProperty("missingFacts").EnumerateArray().Select(m => m.GetProperty("question").GetString()!).Intersect(asked));
    }

    [Fact]
    public async Task Rules_that_do_not_apply_are_listed_on_request()
    {
        var found = await PostAsync(new { facts = new { region = "贵州省" }, notApplicable = true });
        Assert.Equal(found.GetProperty("notApplicable").GetInt32(), found.GetProperty("excluded").GetArrayLength());
        Assert.Contains(found.GetProperty("excluded").EnumerateArray(), e => e.GetProperty("against") is { ValueKind: JsonValueKind.Object } against && against.GetProperty("fact").GetString() == "贵州省");
    }

    [Fact]
    public async Task A_paper_is_given_as_a_file()
    {
        using var answer = await service.Client.PostAsJsonAsync("/api/match/export?format=xlsx&sort=amount", new { description = "云岭省一家食品厂。" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("企业适用清单-2025-06-01.xlsx", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Theory]
    [InlineData("/api/match/export", "format")]
    [InlineData("/api/match/export?format=pdf", "format")]
    [InlineData("/api/match/export?format=docx&sort=7", "sort")]
    public async Task A_paper_of_another_kind_is_refused(string address, string field)
    {
        using var answer = await service.Client.PostAsJsonAsync(address, new { description = "云岭省一家食品厂。" }, TestContext.Current.CancellationToken);
        var problem = await ServiceUnderTest.CheckProblemAsync(answer, HttpStatusCode.BadRequest, "invalid-parameter");
        Assert.Contains($" {field} ", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> PostAsync(object request)
    {
        using var answer = await service.Client.PostAsJsonAsync("/api/match", request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class AskEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task A_question_is_answered_with_proof_and_links()
    {
        using var response = await PostAsync("/api/ask", new { question = "逾期支付的利息怎么计算", asOf = "2025-06-01" });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(answer.GetProperty("abstained").GetBoolean(), answer.GetRawText());
        Assert.Contains("每日万分之五", answer.GetProperty("answer").GetString(), StringComparison.Ordinal);
        var citation = answer.GetProperty("claims")[0].GetProperty("citations")[0];
        Assert.Equal("云府发-2025-3:art_2__para_2", citation.GetProperty("provisionId").GetString());
        Assert.StartsWith("/works/", citation.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal("2025-06-01", answer.GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("{\"question\":\" \"}")]
    [InlineData("{\"question\":null}")]
    [InlineData("{\"question\":\"甲\",\"limit\":0}")]
    [InlineData("{\"question\":\"甲\",\"limit\":21}")]
    [InlineData("{\"question\":\"甲\",\"turns\":[{\"role\":\"user\"}]}")]
    [InlineData("{\"question\":\"甲\",\"turns\":[null]}")]
    public async Task What_is_no_question_is_refused(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await service.Client.PostAsync("/api/ask", content, TestContext.Current.CancellationToken);
        await ServiceUnderTest.CheckProblemAsync(response, HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Fact]
    public async Task Too_long_a_question_is_refused()
    {
        using var response = await PostAsync("/api/ask", new { question = new string('问', 1001) });
        await ServiceUnderTest.CheckProblemAsync(response, HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Fact]
    public async Task A_text_is_checked_with_offsets()
    {
        using var response = await PostAsync("/api/verify", new { text = "依《云岭省支持小微企业办法》（云府发〔2025〕3号）办理。" });
        var view = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var finding = Assert.Single(view.GetProperty("findings").EnumerateArray().ToList());
        Assert.Equal("found", finding.GetProperty("outcome").GetString());
        Assert.Equal((1, 27), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()));
    }

    [Fact]
    public async Task An_empty_text_and_too_long_a_text_are_refused()
    {
        using var empty = await PostAsync("/api/verify", new { text = "" });
        await ServiceUnderTest.CheckProblemAsync(empty, HttpStatusCode.BadRequest, "invalid-parameter");
        using var longText = await PostAsync("/api/verify", new { text = new string('字', 20_001) });
        await ServiceUnderTest.CheckProblemAsync(longText, HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    private Task<HttpResponseMessage> PostAsync(string address, object body) => service.Client.PostAsJsonAsync(address, body, TestContext.Current.CancellationToken);
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Doors;

namespace PolicyIndex.Service.Tests.Doors;

/// <summary>Requests as Dify sends them, byte for byte.</summary>
public sealed class RetrievalTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Question = """{"knowledge_id":"policies","query":"逾期支付货款的利息","retrieval_setting":{"top_k":3,"score_threshold":0.5}}""";

    [Fact]
    public async Task A_record_names_its_clause_everywhere()
    {
        var answer = await AskAsync(Question);
        var record = answer.GetProperty("records")[0];
        Assert.Equal("《云岭省支持小微企业办法》第二条第2款", record.GetProperty("title").GetString());
        Assert.Equal("《云岭省支持小微企业办法》第二条第2款\n逾期支付的，按照每日万分之五支付逾期利息。", record.GetProperty("content").GetString());
        var metadata = record.GetProperty("metadata");
        Assert.Equal("云府发-2025-3", metadata.GetProperty("document_id").GetString());
        Assert.Equal("云府发-2025-3:art_2__para_2", metadata.GetProperty("provision_id").GetString());
        Assert.Equal("第二章/第二条/第2款", metadata.GetProperty("clause").GetString());
        Assert.Equal("有效", metadata.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, metadata.GetProperty("page").ValueKind);
        Assert.Equal("http://localhost/works/%E4%BA%91%E5%BA%9C%E5%8F%91-2025-3#art_2__para_2", metadata.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Scores_stand_between_0_and_1_and_fall()
    {
        var records = Records(await AskAsync("""{"knowledge_id":"policies","query":"企业","retrieval_setting":{"top_k":50,"score_threshold":0.0}}"""));
        var scores = records.Select(r => r.GetProperty("score").GetDouble()).ToList();
        Assert.True(scores.Count > 2);
        Assert.All(scores, s => Assert.InRange(s, 0, 1));
        Assert.Equal(scores.OrderDescending(), scores);
        var threshold = scores[1];
        Assert.Equal(
            scores.Count(s => s >= threshold),
            Records(await AskAsync($$$"""{"knowledge_id":"policies","query":"企业","retrieval_setting":{"top_k":50,"score_threshold":{{{threshold}}}}}""")).Count);
    }

    [Fact]
    public async Task Top_k_bounds_the_records() =>
        Assert.Single(Records(await AskAsync("""{"knowledge_id":"policies","query":"企业","retrieval_setting":{"top_k":1}}""")));

    [Theory]
    [InlineData("level", "is", "\"国家\"", true)]
    [InlineData("level", "is", "\"national\"", true)]
    [InlineData("层级", "is not", "\"national\"", false)]
    [InlineData("region", "empty", "null", true)]
    [InlineData("region", "not empty", "null", false)]
    [InlineData("status", "is", "\"有效\"", true)]
    [InlineData("status", "not in", "[\"有效\",\"状态不明\"]", false)]
    [InlineData("issuer", "contains", "\"促进中心\"", true)]
    [InlineData("issuer", "not contains", "\"促进中心\"", false)]
    [InlineData("kind", "in", "\"意见,条例\"", true)]
    [InlineData("kind", "in", "[\"条例\"]", false)]
    [InlineData("number", "start with", "\"国云发\"", true)]
    [InlineData("number", "end with", "\"8号\"", false)]
    [InlineData("year", "=", "2023", true)]
    [InlineData("year", "=", "\"2023\"", true)]
    [InlineData("year", "≠", "2023", false)]
    [InlineData("year", ">", "2022", true)]
    [InlineData("year", "<", "2023", false)]
    [InlineData("year", "≥", "2023", true)]
    [InlineData("year", "≤", "2022", false)]
    [InlineData("issued_on", "before", "\"2023-01-06\"", true)]
    [InlineData("issued_on", "after", "\"2023-01-05\"", false)]
    [InlineData("issued_on", "before", "1672876800", false)]
    [InlineData("issued_on", "before", "1672963200", true)]
    public async Task Every_comparison_tells_records_apart(string name, string comparison, string value, bool found)
    {
        var records = Records(await AskAsync(
            $$$"""{"knowledge_id":"k","query":"灯塔工厂数字化改造","retrieval_setting":{"top_k":10},"metadata_condition":{"logical_operator":"and","conditions":[{"name":"{{{name}}}","comparison_operator":"{{{comparison}}}","value":{{{value}}}}]}}"""));
        Assert.Equal(found, records.Exists(r => r.GetProperty("metadata").GetProperty("document_id").GetString() == "国云发-2023-7"));
    }

    [Fact]
    public async Task Conditions_hold_all_or_any()
    {
        const string Conditions = """[{"name":["kind"],"comparison_operator":"is","value":"意见"},{"name":["region"],"comparison_operator":"is","value":"云岭省"}]""";
        string Body(string logic) => $$$"""{"knowledge_id":"k","query":"企业数字化改造","retrieval_setting":{"top_k":10},"metadata_condition":{"logical_operator":"{{{logic}}}","conditions":{{{Conditions}}}}}""";
        Assert.Empty(Records(await AskAsync(Body("and"))));
        var any = Records(await AskAsync(Body("or"))).Select(r => r.GetProperty("metadata").GetProperty("document_id").GetString()).ToHashSet();
        Assert.Contains("国云发-2023-7", any);
        Assert.Contains("云工信-2024-18", any);
    }

    [Fact]
    public async Task The_law_of_another_day_can_be_asked_for()
    {
        const string Template = """{"knowledge_id":"k","query":"逾期利息","retrieval_setting":{"top_k":5},"metadata_condition":{"conditions":[{"name":"as_of","comparison_operator":"is","value":"DAY"}]}}""";
        Assert.DoesNotContain(Records(await AskAsync(Template.Replace("DAY", "2024-12-31", StringComparison.Ordinal))), IsOfMeasures);
        Assert.Contains(Records(await AskAsync(Template.Replace("DAY", "2025-04-01", StringComparison.Ordinal))), IsOfMeasures);
        static bool IsOfMeasures(JsonElement record) => record.GetProperty("metadata").GetProperty("document_id").GetString() == "云府发-2025-3";
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"knowledge_id":"k","retrieval_setting":{"top_k":3}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","retrieval_setting":{"top_k":"viele"}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","metadata_condition":{"logical_operator":"xor","conditions":[]}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","metadata_condition":{"conditions":[null]}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","metadata_condition":{"conditions":[{"name":"colour","comparison_operator":"is","value":"x"}]}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","metadata_condition":{"conditions":[{"name":"kind","comparison_operator":"like","value":"x"}]}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","metadata_condition":{"conditions":[{"name":"kind","comparison_operator":"is"}]}}""")]
    [InlineData("""{"knowledge_id":"k","query":"甲","metadata_condition":{"conditions":[{"name":"as_of","comparison_operator":"empty"}]}}""")]
    public async Task What_cannot_be_read_is_refused(string body)
    {
        using var response = await PostAsync(body, ServiceUnderTest.EditorKey);
        await CheckErrorAsync(response, HttpStatusCode.BadRequest, 2001);
    }

    [Theory]
    [InlineData("Bearer nobody's", 1002)]
    [InlineData("Bearer ", 1001)]
    [InlineData("nobody's", 1001)]
    public async Task A_bad_key_is_refused_before_the_body_is_read(string header, int code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/retrieval");
        request.Headers.TryAddWithoutValidation("Authorization", header);
        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await CheckErrorAsync(response, HttpStatusCode.Forbidden, code);
    }

    [Fact]
    public async Task Closed_reading_names_and_addresses_are_configured()
    {
        var closed = new ServiceUnderTest
        {
            Customise = builder =>
            {
                builder.WebHost.UseSetting(AccessSettings.ReadingNeedsKeySetting, "true");
                builder.WebHost.UseSetting(DoorSettings.KnowledgeSetting, "policies; laws");
                builder.WebHost.UseSetting(DoorSettings.PublicUrlSetting, "https://policies.yunling.example/");
            },
        };
        await using var closing = closed;
        await closed.InitializeAsync();
        using (var without = await PostAsync(Question, null, closed.Client))
        {
            await CheckErrorAsync(without, HttpStatusCode.Forbidden, 1001);
        }

        using (var other = await PostAsync(Question.Replace("policies", "recipes", StringComparison.Ordinal), ServiceUnderTest.EditorKey, closed.Client))
        {
            await CheckErrorAsync(other, HttpStatusCode.NotFound, 2001);
        }

        using var answered = await PostAsync(Question, ServiceUnderTest.EditorKey, closed.Client);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Contains("\"https://policies.yunling.example/works/", await answered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task CheckErrorAsync(HttpResponseMessage response, HttpStatusCode status, int code)
    {
        Assert.Equal(status, response.StatusCode);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(code, error.GetProperty("error_code").GetInt32());
        Assert.NotEqual("", error.GetProperty("error_msg").GetString());
        Assert.DoesNotContain("Exception", error.GetRawText(), StringComparison.Ordinal);
    }

    private static List<JsonElement> Records(JsonElement answer) => [.. answer.GetProperty("records").EnumerateArray()];

    private async Task<JsonElement> AskAsync(string body)
    {
        using var response = await PostAsync(body, ServiceUnderTest.EditorKey);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? key, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/retrieval") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await (client ?? service.Client).SendAsync(request, TestContext.Current.CancellationToken);
    }
}

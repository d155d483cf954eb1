using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Endpoints;

/// <summary>Rules over the API and over the page that editors use. These tests write, so each has a service of its own.</summary>
public sealed class RulesEndpointsTests : IAsyncLifetime
{
    private const string Work = "云府发-2025-3";

    private readonly ServiceUnderTest service = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_rule_is_confirmed_corrected_rejected_and_undone_with_its_tag()
    {
        var id = await IdAsync();
        using var confirmed = await PostAsync(id, "confirm", "\"v0\"", new { });
        Assert.Equal((HttpStatusCode.OK, "\"v1\""), (confirmed.StatusCode, confirmed.Headers.ETag?.Tag));
        Assert.Equal("confirmed", (await ReadAsync(confirmed)).GetProperty("state").GetString());

        using var stale = await PostAsync(id, "reject", "\"v0\"", new { reason = "不是" });
        await ServiceUnderTest.CheckProblemAsync(stale, HttpStatusCode.PreconditionFailed, "version-conflict");

        using var corrected = await PostAsync(id, "correct", "\"v1\"", new { reason = "期限", correction = new { deadline = "三十日内" } });
        var standing = await ReadAsync(corrected);
        Assert.Equal(("corrected", "三十日内"), (standing.GetProperty("state").GetString(), standing.GetProperty("rule").GetProperty("deadline").GetString()));
        Assert.NotEqual("三十日内", standing.GetProperty("found").GetProperty("deadline").GetString());

        using var undone = await PostAsync(id, "undo", "\"v2\"", new { });
        Assert.Equal("confirmed", (await ReadAsync(undone)).GetProperty("state").GetString());
        using var back = await PostAsync(id, "undo", "\"v3\"", new { });
        Assert.Equal("found", (await ReadAsync(back)).GetProperty("state").GetString());
        var spoken = (await service.GetAsync("/api/rules")).GetProperty("items");
        Assert.Equal(4, Assert.Single(spoken.EnumerateArray(), r => r.GetProperty("id").GetString() == id).GetProperty("assertions").GetArrayLength());
        var changes = (await service.GetAsync("/api/changes?since=0&limit=100")).GetProperty("items").EnumerateArray();
        Assert.Equal(4, changes.Count(c => c.GetProperty("kind").GetString() == "rules"));
    }

    [Fact]
    public async Task Edits_need_a_key_a_tag_and_sense()
    {
        var id = await IdAsync();
        using var keyless = await service.Client.PostAsJsonAsync($"/api/rules/{Uri.EscapeDataString(id)}/confirm", new { }, Token);
        await ServiceUnderTest.CheckProblemAsync(keyless, HttpStatusCode.Unauthorized, "key-required");
        using var tagless = await PostAsync(id, "confirm", null, new { });
        await ServiceUnderTest.CheckProblemAsync(tagless, HttpStatusCode.PreconditionRequired, "version-required");
        using var foreign = await PostAsync(id, "confirm", "\"abc\"", new { });
        await ServiceUnderTest.CheckProblemAsync(foreign, HttpStatusCode.PreconditionFailed, "version-conflict");
        using var reasonless = await PostAsync(id, "reject", "\"v0\"", new { });
        await ServiceUnderTest.CheckProblemAsync(reasonless, HttpStatusCode.BadRequest, "invalid-edit");
        using var empty = await PostAsync(id, "correct", "\"v0\"", new { correction = new { } });
        await ServiceUnderTest.CheckProblemAsync(empty, HttpStatusCode.BadRequest, "invalid-edit");
        using var nonsense = await PostAsync(id, "correct", "\"v0\"", new { correction = new { conditions = new[] { new { field = "colour", op = "is", values = Array.Empty<string>(), quote = "" } } } });
        await ServiceUnderTest.CheckProblemAsync(nonsense, HttpStatusCode.BadRequest, "invalid-edit");
        using var unknown = await PostAsync("none", "confirm", "\"v0\"", new { });
        await ServiceUnderTest.CheckProblemAsync(unknown, HttpStatusCode.NotFound, "rule-not-found");
        await service.GetProblemAsync("/api/rules/none", HttpStatusCode.NotFound, "rule-not-found");
        await service.GetProblemAsync("/api/rules?workId=none", HttpStatusCode.NotFound, "work-not-found");
        await service.GetProblemAsync("/api/rules?state=odd", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Fact]
    public async Task The_page_takes_the_same_decisions()
    {
        var id = await IdAsync();
        var refused = await SendAsync(("Sent.Id", id), ("Sent.Version", "0"), ("Sent.Key", "wrong"), ("Sent.Decision", "confirm"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("给出的密钥不存在或已停用", refused.Page, StringComparison.Ordinal);

        (string, string)[] right = [("Sent.Id", id), ("Sent.Version", "0"), ("Sent.Key", ServiceUnderTest.EditorKey)];
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync([.. right, ("Sent.Decision", "correct"), ("Sent.Deadline", "三十日内"), ("Sent.Reason", "补记")])).Status);
        var corrected = await service.GetAsync($"/api/rules/{Uri.EscapeDataString(id)}");
        Assert.Equal(("corrected", "三十日内"), (corrected.GetProperty("state").GetString(), corrected.GetProperty("rule").GetProperty("deadline").GetString()));
        Assert.Contains("在您查看之后已有变动", (await SendAsync([.. right, ("Sent.Decision", "confirm")])).Page, StringComparison.Ordinal);
        using var page = await service.Client.GetAsync(new Uri($"/works/{Work}/rules", UriKind.Relative), Token);
        Assert.Contains("已更正", await page.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        using var none = await service.Client.GetAsync(new Uri("/works/none/rules", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Page)> SendAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await service.Client.PostAsync(new Uri($"/works/{Work}/rules", UriKind.Relative), form, Token);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Token));
    }

    private async Task<string> IdAsync() =>
        (await service.GetAsync($"/api/rules?workId={Work}")).GetProperty("items").EnumerateArray().First(r => r.GetProperty("quote").GetString()!.Contains("支付货款", StringComparison.Ordinal)).GetProperty("id").GetString()!;

    private static Task<JsonElement> ReadAsync(HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>(Token);

    private async Task<HttpResponseMessage> PostAsync(string id, string action, string? tag, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/rules/{Uri.EscapeDataString(id)}/{action}") { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ServiceUnderTest.EditorKey);
        if (tag is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(tag));
        }

        return await service.Client.SendAsync(request, Token);
    }
}

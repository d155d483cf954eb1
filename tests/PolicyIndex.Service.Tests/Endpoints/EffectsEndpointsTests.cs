using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Endpoints;

/// <summary>These tests write, so each has a service of its own.</summary>
public sealed class EffectsEndpointsTests : IAsyncLifetime
{
    private const string Old = "云工信-2020-5";

    private readonly ServiceUnderTest service = new();

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync(
            [InventedTexts.File("old.txt", InventedTexts.OldFund), InventedTexts.File("new.txt", InventedTexts.NewFund)], TestContext.Current.CancellationToken);
        await service.Services.GetRequiredService<IndexFollower>().CatchUpAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task What_has_ended_is_left_out_unless_asked_for()
    {
        Assert.Equal(0, await FoundAsync("旧设备更新"));
        Assert.Equal(1, await FoundAsync("旧设备更新&asOf=2024-06-30"));
        Assert.Equal(1, await FoundAsync("旧设备更新&status=失效"));
        Assert.Equal(1, await FoundAsync("旧设备更新&status=all"));
        Assert.Equal(0, await FoundAsync("旧设备更新&asOf=2020-03-31"));
        Assert.Equal(1, await FoundAsync("旧设备更新&asOf=2020-03-31&status=尚未施行"));

        Assert.DoesNotContain(Old, await WorksAsync(""));
        Assert.Contains(Old, await WorksAsync("?asOf=2024-06-30"));
        Assert.Contains(Old, await WorksAsync("?status=all"));
        Assert.Equal([Old], await WorksAsync("?status=失效"));
    }

    [Fact]
    public async Task The_status_names_reason_quotation_and_periods()
    {
        var status = await service.GetAsync($"/api/works/{Old}/status");
        Assert.Equal("2025-06-01", status.GetProperty("asOf").GetString());
        Assert.Equal("失效", status.GetProperty("status").GetProperty("state").GetString());
        Assert.Contains("云岭省技术改造资金管理办法", status.GetProperty("status").GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains("同时废止", status.GetProperty("status").GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Equal(["尚未施行", "有效", "失效"], status.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("state").GetString()));
        await service.GetProblemAsync("/api/works/none/status", HttpStatusCode.NotFound, "work-not-found");
    }

    [Fact]
    public async Task A_decision_needs_the_role_and_the_version_that_was_seen()
    {
        var effect = await RepealAsync();
        var address = AddressOf(effect) + "/reject";
        var why = new { reason = "另一件" };
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(address, why, null, "\"v1\""), HttpStatusCode.Unauthorized, "key-required");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(address, why, "guess", "\"v1\""), HttpStatusCode.Forbidden, "key-rejected");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(address, why, await KeyAsync("reader"), "\"v1\""), HttpStatusCode.Forbidden, "role-insufficient");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(address, why, ServiceUnderTest.EditorKey, null), HttpStatusCode.PreconditionRequired, "version-required");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(address, why, ServiceUnderTest.EditorKey, "\"v99\""), HttpStatusCode.PreconditionFailed, "version-conflict");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(address, new { }, ServiceUnderTest.EditorKey, TagOf(effect)), HttpStatusCode.BadRequest, "invalid-edit");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync("/api/effects/none/confirm", new { }, ServiceUnderTest.EditorKey, "\"v1\""), HttpStatusCode.NotFound, "effect-not-found");

        using var done = await PostAsync(address, why, await KeyAsync("editor"), TagOf(effect));
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        var rejected = await done.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("rejected", rejected.GetProperty("state").GetString());
        Assert.Equal(TagOf(rejected), done.Headers.ETag!.Tag);
        var said = rejected.GetProperty("assertions").EnumerateArray().Last();
        Assert.Equal(("键 editor", "另一件", "reject"), (said.GetProperty("by").GetString(), said.GetProperty("reason").GetString(), said.GetProperty("action").GetString()));

        // The follower was woken; nothing but its own pace is waited for.
        while (await FoundAsync("旧设备更新") != 1)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task An_effect_from_elsewhere_can_be_added()
    {
        using var response = await PostAsync(
            "/api/effects",
            new { workId = "国云发-2023-7", relation = "repeals", target = new { workId = "云府发-2025-3" }, date = "2025-05-01", reason = "公报第5期" },
            ServiceUnderTest.EditorKey,
            null);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("失效", (await service.GetAsync("/api/works/云府发-2025-3")).GetProperty("status").GetProperty("state").GetString());

        await ServiceUnderTest.CheckProblemAsync(
            await PostAsync("/api/effects", new { workId = "none", relation = "repeals", target = new { workId = "云府发-2025-3" }, reason = "?" }, ServiceUnderTest.EditorKey, null), HttpStatusCode.BadRequest, "invalid-edit");
    }

    [Fact]
    public async Task The_feed_tells_changes_in_order_and_who_made_them()
    {
        var all = await service.GetAsync("/api/changes");
        var sequences = all.GetProperty("items").EnumerateArray().Select(c => c.GetProperty("sequence").GetInt64()).ToList();
        Assert.Equal(sequences.Order(), sequences);
        var next = all.GetProperty("next").GetInt64();
        Assert.Empty((await service.GetAsync($"/api/changes?since={next}")).GetProperty("items").EnumerateArray());

        var effect = await RepealAsync();
        using var done = await PostAsync(AddressOf(effect) + "/confirm", new { }, ServiceUnderTest.EditorKey, TagOf(effect));
        var news = (await service.GetAsync($"/api/changes?since={next}")).GetProperty("items").EnumerateArray().ToList();
        Assert.Contains(news, c => c.GetProperty("workId").GetString() == Old && c.GetProperty("action").GetString() == "confirm" && c.GetProperty("by").GetString() == "editor");

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/changes?since={next}");
        request.Headers.Accept.ParseAdd("application/atom+xml");
        using var atom = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("application/atom+xml", atom.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await atom.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(news.Count, feed.Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count());
        await service.GetProblemAsync("/api/changes?since=x", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Fact]
    public async Task Lineage_goes_both_ways_and_leaves_as_table_and_graph()
    {
        var lineage = await service.GetAsync("/api/works/云工信-2024-9/lineage");
        var edges = lineage.GetProperty("edges").EnumerateArray().Select(e => (e.GetProperty("relation").GetString(), e.GetProperty("toWorkId").GetString(), e.GetProperty("toProvisionId").GetString())).ToList();
        Assert.Contains(("repeals", Old, null), edges);
        Assert.Contains(("basedOn", "云府发-2025-3", "云府发-2025-3:art_2"), edges);
        Assert.Contains("云工信-2024-9", (await service.GetAsync($"/api/works/{Old}/lineage")).GetProperty("works").EnumerateArray().Select(w => w.GetProperty("id").GetString()));

        var csv = await service.Client.GetStringAsync("/api/works/云工信-2024-9/lineage?format=csv", TestContext.Current.CancellationToken);
        Assert.Equal(edges.Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        var graph = XDocument.Parse(await service.Client.GetStringAsync("/api/works/云工信-2024-9/lineage?format=graphml", TestContext.Current.CancellationToken));
        Assert.Equal(edges.Count, graph.Descendants(XName.Get("edge", "http://graphml.graphdrawing.org/xmlns")).Count());
        await service.GetProblemAsync("/api/works/云工信-2024-9/lineage?format=xls", HttpStatusCode.BadRequest, "invalid-parameter");
        await service.GetProblemAsync("/api/works/云工信-2024-9/lineage?depth=9", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Fact]
    public async Task Only_an_admin_gives_out_keys_and_a_revoked_one_opens_nothing()
    {
        await ServiceUnderTest.CheckProblemAsync(await PostAsync("/api/keys", new { name = "甲", role = "admin" }, ServiceUnderTest.EditorKey, null), HttpStatusCode.Forbidden, "role-insufficient");
        await ServiceUnderTest.CheckProblemAsync(await PostAsync("/api/keys", new { name = "甲" }, ServiceUnderTest.AdminKey, null), HttpStatusCode.BadRequest, "invalid-parameter");
        var key = await KeyAsync("editor");
        using var revoke = new HttpRequestMessage(HttpMethod.Delete, "/api/keys/1");
        revoke.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ServiceUnderTest.AdminKey);
        Assert.Equal(HttpStatusCode.NoContent, (await service.Client.SendAsync(revoke, TestContext.Current.CancellationToken)).StatusCode);
        var effect = await RepealAsync();
        await ServiceUnderTest.CheckProblemAsync(await PostAsync(AddressOf(effect) + "/confirm", new { }, key, TagOf(effect)), HttpStatusCode.Forbidden, "key-rejected");
    }

    [Fact]
    public async Task A_password_that_browsers_send_by_themselves_changes_nothing()
    {
        var effect = await RepealAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(effect) + "/confirm") { Content = JsonContent.Create(new { }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"x:{ServiceUnderTest.EditorKey}")));
        request.Headers.TryAddWithoutValidation("If-Match", TagOf(effect));
        await ServiceUnderTest.CheckProblemAsync(await service.Client.SendAsync(request, TestContext.Current.CancellationToken), HttpStatusCode.Forbidden, "role-insufficient");
    }

    private async Task<JsonElement> RepealAsync() =>
        (await service.GetAsync($"/api/works/{Old}/effects")).GetProperty("items").EnumerateArray().Single(e => e.GetProperty("relation").GetString() == "repeals");

    private async Task<int> FoundAsync(string query) =>
        (await service.GetAsync($"/api/search?q={query}")).GetProperty("hits").EnumerateArray().Count(h => h.GetProperty("work").GetProperty("id").GetString() == Old && h.GetProperty("provision").GetProperty("eId").GetString() == "art_1");

    private async Task<IReadOnlyList<string?>> WorksAsync(string query) =>
        [.. (await service.GetAsync($"/api/works{query}")).GetProperty("items").EnumerateArray().Select(w => w.GetProperty("id").GetString())];

    private async Task<string> KeyAsync(string role)
    {
        using var response = await PostAsync("/api/keys", new { name = $"键 {role}", role }, ServiceUnderTest.AdminKey, null);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("key").GetString()!;
    }

    private async Task<HttpResponseMessage> PostAsync(string address, object body, string? key, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        }

        return await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string AddressOf(JsonElement effect) => $"/api/effects/{Uri.EscapeDataString(effect.GetProperty("id").GetString()!)}";

    private static string TagOf(JsonElement effect) => $"\"v{effect.GetProperty("version").GetInt32()}\"";
}

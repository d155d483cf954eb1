using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Endpoints;

/// <summary>These tests write, so each has a service of its own.</summary>
public sealed class IngestEndpointsTests : IAsyncLifetime
{
    private const string NewWork = "@云财-2025-9|云岭省奖补资金办法|云财〔2025〕9号|2025-05-01|Provincial|云岭省|办法|云岭省财政厅\n第一条|art_1|Article|第一条|设立灯塔奖补资金。";

    private readonly ServiceUnderTest service = new();

    public ValueTask InitializeAsync() => service.InitializeAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task An_upload_becomes_a_job_and_then_searchable()
    {
        using var response = await PostAsync(ServiceUnderTest.EditorKey, ("new.txt", NewWork));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var job = await WaitAsync(response.Headers.Location!);
        Assert.Equal("done", job.GetProperty("state").GetString());
        Assert.Equal((1, "ingested"), (job.GetProperty("files")[0].GetProperty("added").GetInt32(), job.GetProperty("files")[0].GetProperty("state").GetString()));

        await UntilAsync(async () => (await service.GetAsync("/health/ready")).GetProperty("state").GetString() == "ready");
        Assert.Equal("云财-2025-9:art_1", (await service.GetAsync("/api/search?q=灯塔奖补资金")).GetProperty("hits")[0].GetProperty("provision").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_job_tells_its_stages_as_events_until_it_is_done()
    {
        using var response = await PostAsync(ServiceUnderTest.EditorKey, ("new.txt", NewWork), ("again.txt", NewWork));
        using var request = new HttpRequestMessage(HttpMethod.Get, response.Headers.Location);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var stream = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", stream.Content.Headers.ContentType?.MediaType);
        var lines = (await stream.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Contains("event: job", lines);
        var last = JsonSerializer.Deserialize<JsonElement>(lines.Last(l => l.StartsWith("data: ", StringComparison.Ordinal))["data: ".Length..]);
        Assert.Equal("done", last.GetProperty("state").GetString());
        Assert.Equal(["done", "done"], last.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("stage").GetString()));
        Assert.Equal(["ingested", "unchanged"], last.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Everyone_who_watches_a_job_sees_each_file_go_through_its_stages()
    {
        var jobs = new Service.Intake.IngestJobs(TimeProvider.System);
        var job = jobs.TryEnqueue([InventedTexts.File("a", "a"), InventedTexts.File("b", "b")])!;
        var seen = new List<string>();
        await foreach (var state in jobs.WatchAsync(job.Id, TestContext.Current.CancellationToken))
        {
            seen.Add($"{state.State} {string.Join(' ', state.Stages)}");
            switch (seen.Count)
            {
                case 1: jobs.Start(job.Id); break;
                case 2: jobs.Report(job.Id, 0, Service.Intake.FileStage.Reading); break;
                case 3: jobs.Report(job.Id, 1, Service.Intake.FileStage.Storing); break;
                case 4: jobs.Finish(job.Id, []); break;
            }
        }

        Assert.Equal(["Queued Waiting Waiting", "Running Waiting Waiting", "Running Reading Waiting", "Running Reading Storing", "Done Done Done"], seen);
    }

    [Fact]
    public async Task An_upload_with_one_bad_file_stores_nothing_and_says_which()
    {
        using var response = await PostAsync(ServiceUnderTest.EditorKey, ("good.txt", NewWork), ("bad.txt", "@x|y|||Unknown|||z\nBOOM"));
        var job = await WaitAsync(response.Headers.Location!);
        Assert.Equal("failed", job.GetProperty("state").GetString());
        Assert.Contains("bad.txt", job.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", job.GetRawText(), StringComparison.Ordinal);
        await service.GetProblemAsync("/api/works/云财-2025-9", HttpStatusCode.NotFound, "work-not-found");
    }

    [Fact]
    public async Task Without_the_key_nothing_is_taken()
    {
        using var none = await PostAsync(null, ("new.txt", NewWork));
        await ServiceUnderTest.CheckProblemAsync(none, HttpStatusCode.Unauthorized, "key-required");
        Assert.Equal("Bearer", none.Headers.WwwAuthenticate.Single().Scheme);
        using var wrong = await PostAsync("guess", ("new.txt", NewWork));
        await ServiceUnderTest.CheckProblemAsync(wrong, HttpStatusCode.Forbidden, "key-rejected");
    }

    [Fact]
    public async Task An_upload_without_files_is_a_problem()
    {
        using var response = await PostAsync(ServiceUnderTest.EditorKey);
        await ServiceUnderTest.CheckProblemAsync(response, HttpStatusCode.BadRequest, "invalid-upload");
    }

    [Fact]
    public async Task An_unknown_job_is_a_problem() =>
        await service.GetProblemAsync("/api/jobs/none", HttpStatusCode.NotFound, "job-not-found");

    private async Task<HttpResponseMessage> PostAsync(string? key, params (string Name, string Text)[] files)
    {
        using var content = new MultipartFormDataContent { { new StringContent("x"), "note" } };
        foreach (var (name, text) in files)
        {
            content.Add(new StringContent(text), "files", name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ingest") { Content = content };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> WaitAsync(Uri job)
    {
        JsonElement seen = default;
        await UntilAsync(async () => (seen = await service.GetAsync(job.ToString())).GetProperty("finishedAt").ValueKind != JsonValueKind.Null);
        return seen;
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (true)
        {
            try
            {
                if (await condition())
                {
                    return;
                }
            }
            catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                // Not ready yet.
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}

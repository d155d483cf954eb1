using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PolicyIndex.Service.Tests.Answers.Model;

/// <summary>A small OpenAI-compatible server on a port of its own, that says what a test wants.</summary>
internal sealed class StandInModel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<JsonElement> requests = [];

    private StandInModel(WebApplication app) => this.app = app;

    public string Endpoint => $"{app.Urls.Single()}/v1";

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<JsonElement> Requests => requests;

    /// <summary>The keys that were sent.</summary>
    public HashSet<string> Authorizations { get; } = [];

    /// <param name="answer">Answers a request; gets its body and how many came before it.</param>
    public static async Task<StandInModel> StartAsync(Func<JsonElement, int, HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var model = new StandInModel(app);
        app.MapPost("/v1/chat/completions", async (HttpContext context) =>
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body);
            var request = body.RootElement.Clone();
            model.requests.Add(request);
            model.Authorizations.Add(context.Request.Headers.Authorization.ToString());
            await answer(request, model.requests.Count - 1, context);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return model;
    }

    /// <summary>A server that always says the same.</summary>
    public static Task<StandInModel> SayingAsync(string content) => StartAsync((_, _, context) => SayAsync(context, content));

    public static Task SayAsync(HttpContext context, string content) => ReplyAsync(context, new JsonObject { ["role"] = "assistant", ["content"] = content }, "stop");

    public static Task CallAsync(HttpContext context, string function, JsonObject arguments) => ReplyAsync(
        context,
        new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = null,
            ["tool_calls"] = new JsonArray(new JsonObject
            {
                ["id"] = "call_1",
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = function, ["arguments"] = arguments.ToJsonString() },
            }),
        },
        "tool_calls");

    /// <summary>All words of a request's messages.</summary>
    public static string Words(JsonElement request) =>
        string.Join('\n', request.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("content")).Where(c => c.ValueKind != JsonValueKind.Null).Select(c => c.ValueKind == JsonValueKind.String ? c.GetString() : string.Concat(c.EnumerateArray().Select(p => p.GetProperty("text").GetString()))));

    public static string Draft(params (string Text, string Provision, string Quote)[] sentences) => new JsonObject
    {
        ["sentences"] = new JsonArray([.. sentences.Select(s => new JsonObject
        {
            ["text"] = s.Text,
            ["citations"] = new JsonArray(new JsonObject { ["provision"] = s.Provision, ["quote"] = s.Quote }),
        })]),
    }.ToJsonString();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static Task ReplyAsync(HttpContext context, JsonObject message, string finishReason) => context.Response.WriteAsJsonAsync(new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1748709000,
        ["model"] = "stand-in",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finishReason }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    });
}

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PolicyIndex.Service.Tests.Embeddings;

/// <summary>A small OpenAI-compatible embeddings server on a port of its own; vectors count pairs of characters.</summary>
internal sealed class StandInEmbeddings : IAsyncDisposable
{
    private const int Dimensions = 256;

    private readonly WebApplication app;

    private StandInEmbeddings(WebApplication app) => this.app = app;

    public string Endpoint => $"{app.Urls.Single()}/v1";

    /// <summary>The keys that were sent.</summary>
    public HashSet<string> Authorizations { get; } = [];

    /// <param name="base64">As the client asks for it; servers that know only arrays of numbers send those all the same.</param>
    /// <param name="broken">Whether it fails, repeating the key in its answer.</param>
    public static async Task<StandInEmbeddings> StartAsync(bool base64 = true, bool broken = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new StandInEmbeddings(app);
        app.MapPost("/v1/embeddings", async (HttpContext context) =>
        {
            var key = context.Request.Headers.Authorization.ToString();
            lock (server.Authorizations)
            {
                server.Authorizations.Add(key);
            }

            if (broken)
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(new JsonObject { ["error"] = new JsonObject { ["message"] = $"no model for {key}", ["type"] = "server_error" } }.ToJsonString());
                return;
            }

            using var body = await JsonDocument.ParseAsync(context.Request.Body);
            var vectors = body.RootElement.GetProperty("input").EnumerateArray().Select((text, i) => (JsonNode)new JsonObject
            {
                ["object"] = "embedding",
                ["index"] = i,
                ["embedding"] = Encode(VectorOf(text.GetString()!), base64),
            });
            var answer = new JsonObject
            {
                ["object"] = "list",
                ["model"] = "stand-in",
                ["data"] = new JsonArray([.. vectors]),
                ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["total_tokens"] = 1 },
            };
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer.ToJsonString());
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static JsonNode Encode(float[] vector, bool base64) => base64
        ? JsonValue.Create(Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan())))
        : new JsonArray([.. vector.Select(v => (JsonNode)JsonValue.Create(v))]);

    private static float[] VectorOf(string text)
    {
        var vector = new float[Dimensions];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            vector[((text[i] * 31) + text[i + 1]) % Dimensions]++;
        }

        return vector;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>Writes an answer as server-sent events: chunks of one id, never anything twice, <c>[DONE]</c> at the end.</summary>
internal sealed class ChatStream(HttpResponse response, string id, long created, string model, bool withUsage)
{
    private static readonly char[] s_pauses = ['。', '；', '\n'];

    /// <summary>Whether anything was sent, after which the status can change no more.</summary>
    public bool Begun { get; private set; }

    /// <summary>Something to keep the connection open while the answer is made; clients skip it.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await BeginAsync(cancellation);
        await WriteAsync(": …\n\n", cancellation);
    }

    /// <summary>The whole answer.</summary>
    public async Task AnswerAsync(ChatReply reply, ChatUsage usage, CancellationToken cancellation)
    {
        await BeginAsync(cancellation);
        foreach (var piece in Pieces(reply.Content))
        {
            await SendAsync(new JsonObject { ["content"] = piece }, null, cancellation);
        }

        if (reply.Citations.Count > 0)
        {
            var annotations = reply.Citations.Select(c => new ChatAnnotation("url_citation", c));
            await SendAsync(new JsonObject { ["annotations"] = JsonSerializer.SerializeToNode(annotations, ServiceJson.Options) }, null, cancellation);
        }

        await SendAsync([], "stop", cancellation);
        if (withUsage)
        {
            var last = Chunk([]);
            last["usage"] = JsonSerializer.SerializeToNode(usage, ServiceJson.Options);
            await WriteEventAsync(last.ToJsonString(ServiceJson.Options), cancellation);
        }

        await WriteEventAsync("[DONE]", cancellation);
    }

    /// <summary>That there will be no answer, after the status was sent.</summary>
    public Task FailAsync(OpenAiError error, CancellationToken cancellation) =>
        WriteEventAsync(JsonSerializer.Serialize(error, ServiceJson.Options), cancellation);

    /// <summary>Sentence by sentence.</summary>
    internal static IEnumerable<string> Pieces(string content)
    {
        for (int from = 0, to; from < content.Length; from = to)
        {
            var pause = content.IndexOfAny(s_pauses, from);
            to = pause < 0 ? content.Length : pause + 1;
            yield return content[from..to];
        }
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        if (Begun)
        {
            return;
        }

        Begun = true;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        await SendAsync(new JsonObject { ["role"] = "assistant", ["content"] = "" }, null, cancellation);
    }

    private Task SendAsync(JsonObject delta, string? finishReason, CancellationToken cancellation) =>
        WriteEventAsync(Chunk([new JsonObject { ["index"] = 0, ["delta"] = delta, ["logprobs"] = null, ["finish_reason"] = finishReason }]).ToJsonString(ServiceJson.Options), cancellation);

    private JsonObject Chunk(JsonArray choices)
    {
        var chunk = new JsonObject { ["id"] = id, ["object"] = "chat.completion.chunk", ["created"] = created, ["model"] = model, ["choices"] = choices };
        if (withUsage)
        {
            chunk["usage"] = null;
        }

        return chunk;
    }

    private Task WriteEventAsync(string data, CancellationToken cancellation) => WriteAsync($"data: {data}\n\n", cancellation);

    private async Task WriteAsync(string text, CancellationToken cancellation)
    {
        await response.WriteAsync(text, cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}

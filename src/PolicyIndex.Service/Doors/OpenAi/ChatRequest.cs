using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>What an OpenAI client asks. All other parameters are ignored.</summary>
/// <param name="Model">Name of the model; ours when absent.</param>
/// <param name="Messages">The conversation, oldest first; the last message of the user is the question.</param>
/// <param name="Stream">Whether the answer comes in pieces.</param>
/// <param name="StreamOptions">What comes with the pieces.</param>
/// <param name="Metadata">May hold <c>asOf</c>, the date whose law is asked for.</param>
internal sealed record ChatRequest(
    [property: JsonPropertyName("model")] string? Model,
    [property: JsonPropertyName("messages")] IReadOnlyList<ChatMessage?>? Messages,
    [property: JsonPropertyName("stream")] bool? Stream,
    [property: JsonPropertyName("stream_options")] StreamOptions? StreamOptions,
    [property: JsonPropertyName("metadata")] JsonElement Metadata);

/// <summary>A message.</summary>
/// <param name="Role">user, assistant, system, developer or tool.</param>
/// <param name="Content">A string, or parts of which those of type text count.</param>
internal sealed record ChatMessage(
    [property: JsonPropertyName("role")] string? Role,
    [property: JsonPropertyName("content")] JsonElement Content)
{
    /// <summary>The words; null where the content is neither text nor parts.</summary>
    public string? Text() => Content.ValueKind switch
    {
        JsonValueKind.String => Content.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array when Content.EnumerateArray().All(p => p.ValueKind == JsonValueKind.Object) => string.Join('\n', Content.EnumerateArray().Select(PartText).OfType<string>()),
        _ => null,
    };

    private static string? PartText(JsonElement part) =>
        part.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}

/// <summary>What comes with the pieces of an answer.</summary>
/// <param name="IncludeUsage">Whether the last piece tells the usage.</param>
internal sealed record StreamOptions([property: JsonPropertyName("include_usage")] bool? IncludeUsage);

using System.Text.Json.Serialization;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>A whole answer.</summary>
/// <param name="Id">Of this answer.</param>
/// <param name="Object"><c>chat.completion</c>.</param>
/// <param name="Created">Seconds since 1970.</param>
/// <param name="Model">Who answered.</param>
/// <param name="Choices">One.</param>
/// <param name="Usage">Lengths.</param>
internal sealed record ChatCompletion(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("object")] string Object,
    [property: JsonPropertyName("created")] long Created,
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("choices")] IReadOnlyList<ChatChoice> Choices,
    [property: JsonPropertyName("usage")] ChatUsage Usage);

/// <summary>The answer.</summary>
/// <param name="Index">0.</param>
/// <param name="Message">Its words.</param>
/// <param name="Logprobs">Null.</param>
/// <param name="FinishReason"><c>stop</c>.</param>
internal sealed record ChatChoice(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("message")] ChatAnswer Message,
    [property: JsonPropertyName("logprobs")] object? Logprobs,
    [property: JsonPropertyName("finish_reason")] string FinishReason);

/// <summary>Words and sources.</summary>
/// <param name="Role"><c>assistant</c>.</param>
/// <param name="Content">Markdown with numbers [1], [2] ….</param>
/// <param name="Refusal">Null.</param>
/// <param name="Annotations">What each number refers to.</param>
internal sealed record ChatAnswer(
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("content")] string Content,
    [property: JsonPropertyName("refusal")] string? Refusal,
    [property: JsonPropertyName("annotations")] IReadOnlyList<ChatAnnotation> Annotations);

/// <summary>A source.</summary>
/// <param name="Type"><c>url_citation</c>.</param>
/// <param name="UrlCitation">The source.</param>
internal sealed record ChatAnnotation(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("url_citation")] UrlCitation UrlCitation);

/// <summary>The clause that a number in the content refers to.</summary>
/// <param name="Url">The reader page at the clause.</param>
/// <param name="Title">《title》 and clause.</param>
/// <param name="StartIndex">Offset of the number's bracket in the content, in UTF-16 units.</param>
/// <param name="EndIndex">Offset after the closing bracket.</param>
internal sealed record UrlCitation(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("start_index")] int StartIndex,
    [property: JsonPropertyName("end_index")] int EndIndex);

/// <summary>Lengths in characters: the answer is no model's, so there are no tokens to count.</summary>
/// <param name="PromptTokens">Of all messages.</param>
/// <param name="CompletionTokens">Of the answer.</param>
/// <param name="TotalTokens">Of both.</param>
internal sealed record ChatUsage(
    [property: JsonPropertyName("prompt_tokens")] int PromptTokens,
    [property: JsonPropertyName("completion_tokens")] int CompletionTokens,
    [property: JsonPropertyName("total_tokens")] int TotalTokens);

using System.Text.Json.Serialization;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>An error as OpenAI clients know it.</summary>
/// <param name="Error">The error.</param>
internal sealed record OpenAiError([property: JsonPropertyName("error")] OpenAiErrorBody Error)
{
    private const string InvalidRequest = "invalid_request_error";

    public static OpenAiError NotReady { get; } = Of("索引正在建立，请稍后重试；进度见 GET /health/ready。", "server_error", null, "index_not_ready");

    public static OpenAiError Failure { get; } = Of("服务出错，请稍后重试。", "server_error", null, null);

    public static IResult Invalid(string message, string? param, string? code = null) =>
        Create(StatusCodes.Status400BadRequest, Of(message, InvalidRequest, param, code));

    public static IResult KeyRefused() =>
        Create(StatusCodes.Status401Unauthorized, Of("缺少密钥，或密钥不存在、已停用。密钥由管理员用 POST /api/keys 发放。", InvalidRequest, null, "invalid_api_key"));

    public static IResult ModelNotFound(string model) =>
        Create(StatusCodes.Status404NotFound, Of($"没有名为“{model}”的模型；可用的见 GET /v1/models。", InvalidRequest, "model", "model_not_found"));

    public static IResult UnknownAddress(HttpRequest request) =>
        Create(StatusCodes.Status404NotFound, Of($"没有 {request.Method} {request.Path}。可用：GET /v1/models、POST /v1/chat/completions。", InvalidRequest, null, "unknown_url"));

    public static IResult Create(int status, OpenAiError error) => Results.Json(error, ServiceJson.Options, statusCode: status);

    private static OpenAiError Of(string message, string type, string? param, string? code) => new(new OpenAiErrorBody(message, type, param, code));
}

/// <summary>What went wrong.</summary>
/// <param name="Message">For people.</param>
/// <param name="Type">Whose fault it is.</param>
/// <param name="Param">The parameter concerned.</param>
/// <param name="Code">For programs.</param>
internal sealed record OpenAiErrorBody(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("param")] string? Param,
    [property: JsonPropertyName("code")] string? Code);

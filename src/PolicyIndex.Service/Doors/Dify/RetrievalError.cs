using System.Text.Json.Serialization;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>An error as Dify knows it.</summary>
/// <param name="ErrorCode">1001 malformed authorization, 1002 key refused, 2001 the collection cannot answer this.</param>
/// <param name="ErrorMsg">Why, for people.</param>
internal sealed record RetrievalError(
    [property: JsonPropertyName("error_code")] int ErrorCode,
    [property: JsonPropertyName("error_msg")] string ErrorMsg)
{
    private const int AuthorizationMalformed = 1001;
    private const int AuthorizationFailed = 1002;
    private const int Unanswerable = 2001;

    // When a knowledge base is saved Dify refuses 403, 404 and 502 only; 401 would pass.
    public static IResult KeyMalformed() =>
        Create(StatusCodes.Status403Forbidden, AuthorizationMalformed, "Authorization 请求头应为 Bearer 加密钥。");

    public static IResult KeyRefused() =>
        Create(StatusCodes.Status403Forbidden, AuthorizationFailed, "密钥不存在或已停用。密钥由管理员用 POST /api/keys 发放。");

    public static IResult UnknownKnowledge(string? id) =>
        Create(StatusCodes.Status404NotFound, Unanswerable, $"没有名为“{id}”的知识库。");

    public static IResult Invalid(string detail) => Create(StatusCodes.Status400BadRequest, Unanswerable, detail);

    public static IResult NotReady() => Create(StatusCodes.Status503ServiceUnavailable, Unanswerable, "索引正在建立，请稍后重试。");

    public static IResult Failed(int status) => Create(status, Unanswerable, "服务出错，请稍后重试。");

    private static IResult Create(int status, int code, string message) =>
        Results.Json(new RetrievalError(code, message), ServiceJson.Options, statusCode: status);
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace PolicyIndex.Service.Endpoints;

/// <summary>
/// Everything that can go wrong for a client, as RFC 9457 problem details. Types are stable
/// (<c>urn:policyindex:problem:CODE</c>); details are written for people and never carry exception texts.
/// </summary>
internal static class Problems
{
    public const string TypePrefix = "urn:policyindex:problem:";

    public static ProblemHttpResult WorkNotFound(string id) =>
        Create(StatusCodes.Status404NotFound, "work-not-found", "没有这份文件", $"库中没有标识为“{id}”的文件。用 GET /api/works?q= 按标题或文号查找。");

    public static ProblemHttpResult ProvisionNotFound(string workId, string address) =>
        Create(StatusCodes.Status404NotFound, "provision-not-found", "没有这个条款", $"“{workId}”中没有地址为“{address}”的条款。用 GET /api/works/{{id}}/outline 查看全部地址。");

    public static ProblemHttpResult JobNotFound(string id) =>
        Create(StatusCodes.Status404NotFound, "job-not-found", "没有这个任务", $"没有标识为“{id}”的任务；任务记录在服务重启后不保留。");

    public static ProblemHttpResult InvalidParameter(string name, string expectation) =>
        Create(StatusCodes.Status400BadRequest, "invalid-parameter", "参数无效", $"参数 {name} 无效：{expectation}。");

    public static ProblemHttpResult TextTooLong(int longest) =>
        Create(StatusCodes.Status413PayloadTooLarge, "too-large", "文字过长", $"一次最多核对 {longest} 个字符，请分段提交。");

    public static ProblemHttpResult InvalidCursor() =>
        Create(StatusCodes.Status400BadRequest, "invalid-cursor", "游标无效", "cursor 只能取自同一查询上一页的 next。去掉 cursor 可从第一页开始。");

    public static ProblemHttpResult IndexNotReady() =>
        Create(StatusCodes.Status503ServiceUnavailable, "index-not-ready", "索引尚未就绪", "索引正在建立，请稍后重试；进度见 GET /health/ready。");

    public static ProblemHttpResult TooManyJobs() =>
        Create(StatusCodes.Status503ServiceUnavailable, "too-many-jobs", "任务过多", "等待处理的上传已满，请稍后重试。");

    public static ProblemHttpResult KeyRequired() =>
        Create(StatusCodes.Status401Unauthorized, "key-required", "需要密钥", "请在请求头 Authorization: Bearer 中给出密钥。密钥由管理员用 POST /api/keys 发放；管理员密钥在首次启动时显示一次，或由配置 AdminKey 指定。");

    public static ProblemHttpResult KeyRejected() =>
        Create(StatusCodes.Status403Forbidden, "key-rejected", "密钥不正确", "给出的密钥不存在、已停用，或令牌无效。");

    public static ProblemHttpResult RoleInsufficient() =>
        Create(StatusCodes.Status403Forbidden, "role-insufficient", "权限不足", "这把密钥的角色不能做这件事；请向管理员申请 editor 或 admin 角色。");

    public static ProblemHttpResult KeyNotFound(int id) =>
        Create(StatusCodes.Status404NotFound, "key-not-found", "没有这把密钥", $"没有编号为 {id} 的密钥。用 GET /api/keys 查看全部。");

    public static ProblemHttpResult EffectNotFound(string id) =>
        Create(StatusCodes.Status404NotFound, "effect-not-found", "没有这条效力记录", $"没有标识为“{id}”的效力记录。用 GET /api/effects 查看。");

    public static ProblemHttpResult RuleNotFound(string id) =>
        Create(StatusCodes.Status404NotFound, "rule-not-found", "没有这条规则", $"没有标识为“{id}”的规则。用 GET /api/rules?workId= 查看一份文件的规则。");

    public static ProblemHttpResult VersionRequired() =>
        Create(StatusCodes.Status428PreconditionRequired, "version-required", "需要版本", "请在请求头 If-Match 中给出所见记录的 ETag，以免覆盖他人的修改。");

    public static ProblemHttpResult VersionConflict(int version) =>
        Create(StatusCodes.Status412PreconditionFailed, "version-conflict", "记录已被修改", $"这条记录在您查看之后已有变动，现为 \"v{version}\"。请重新查看后再决定。");

    public static ProblemHttpResult InvalidEdit(string detail) =>
        Create(StatusCodes.Status400BadRequest, "invalid-edit", "修改无效", detail);

    public static ProblemHttpResult Upload(string detail) =>
        Create(StatusCodes.Status400BadRequest, "invalid-upload", "上传无效", detail);

    /// <summary>Gives framework-made errors (unknown route, wrong method, failure) a stable type too.</summary>
    public static void Complete(ProblemDetails problem, int status)
    {
        if (problem.Type?.StartsWith(TypePrefix, StringComparison.Ordinal) == true)
        {
            return;
        }

        var (code, title) = status switch
        {
            StatusCodes.Status400BadRequest => ("invalid-request", "请求无效"),
            StatusCodes.Status404NotFound => ("not-found", "没有这个地址"),
            StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "不支持这种请求方法"),
            StatusCodes.Status406NotAcceptable => ("not-acceptable", "不提供这种格式"),
            StatusCodes.Status413PayloadTooLarge => ("too-large", "请求过大"),
            StatusCodes.Status415UnsupportedMediaType => ("unsupported-media-type", "不支持这种内容类型"),
            >= StatusCodes.Status500InternalServerError => ("internal-error", "服务内部错误"),
            _ => ("request-failed", "请求未能完成"),
        };
        problem.Type = TypePrefix + code;
        problem.Title = title;
        problem.Status = status;
    }

    private static ProblemHttpResult Create(int status, string code, string title, string detail) =>
        TypedResults.Problem(detail: detail, statusCode: status, title: title, type: TypePrefix + code);
}

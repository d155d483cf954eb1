using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PolicyIndex.Service.Pages;

/// <summary>What a person sees instead of a page: what happened and where to go on, never an exception text.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    public string Message { get; private set; } = "";

    public void OnGet(int status) => Say(status);

    /// <summary>A form that could not be taken is answered in its own method.</summary>
    public void OnPost(int status) => Say(status);

    private void Say(int status) => Message = status switch
    {
        StatusCodes.Status400BadRequest => RefusesUnreadableAddressAttribute.ProblemOf(HttpContext) ?? "请求读不懂，请检查地址或表单。",
        StatusCodes.Status404NotFound => "没有这个页面或文件。",
        StatusCodes.Status413PayloadTooLarge => "发送的内容过大。",
        >= StatusCodes.Status500InternalServerError => "服务出错了，错误已记入日志。",
        _ => "请求未能完成。",
    };
}

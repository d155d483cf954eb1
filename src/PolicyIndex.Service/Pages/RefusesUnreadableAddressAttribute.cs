using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PolicyIndex.Service.Pages;

/// <summary>
/// A page whose address holds a value that cannot be read is refused and says which: a mistyped date must not be answered with the law of
/// today. Pages that keep what was written in a form say it there instead.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefusesUnreadableAddressAttribute : Attribute, IPageFilter
{
    private const string Item = "unreadable-page-address";

    /// <summary>What is wrong with the address that was asked for, for people; null where nothing is.</summary>
    public static string? ProblemOf(HttpContext context) => context.Items[Item] as string;

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method)
            && context.ModelState.FirstOrDefault(e => e.Value?.ValidationState == ModelValidationState.Invalid) is { Key.Length: > 0 } wrong)
        {
            context.HttpContext.Items[Item] = $"地址中的 {wrong.Key} 读不懂：“{wrong.Value?.AttemptedValue}”。{(wrong.Key.EndsWith("asOf", StringComparison.OrdinalIgnoreCase) ? "日期应写作 2025-06-01 的样子。" : "")}";
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}

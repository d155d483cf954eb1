using Microsoft.AspNetCore.Diagnostics;
using PolicyIndex.Service.Doors.Dify;
using PolicyIndex.Service.Doors.OpenAi;

namespace PolicyIndex.Service.Doors;

/// <summary>What no door foresaw, in the words of its protocol; exception texts go to the log only.</summary>
internal sealed class DoorErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        var answer = httpContext.Request.Path.StartsWithSegments(RetrievalEndpoint.Path, StringComparison.OrdinalIgnoreCase) ? RetrievalError.Failed(status)
            : httpContext.Request.Path.StartsWithSegments(ChatEndpoints.Root, StringComparison.OrdinalIgnoreCase) ? OpenAiError.Create(status, OpenAiError.Failure)
            : null;
        if (answer is null)
        {
            return false;
        }

        await answer.ExecuteAsync(httpContext);
        return true;
    }
}

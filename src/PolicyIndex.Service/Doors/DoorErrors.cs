using Microsoft.AspNetCore.Diagnostics;
using PolicyIndex.Service.Doors.Dify;

namespace PolicyIndex.Service.Doors;

/// <summary>What no door foresaw, in the words of its protocol; exception texts go to the log only.</summary>
internal sealed class DoorErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        if (!httpContext.Request.Path.StartsWithSegments(RetrievalEndpoint.Path, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        await RetrievalError.Failed(status).ExecuteAsync(httpContext);
        return true;
    }
}

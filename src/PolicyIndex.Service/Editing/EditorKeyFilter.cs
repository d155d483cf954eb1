using System.Net.Http.Headers;
using PolicyIndex.Service.Endpoints;

namespace PolicyIndex.Service.Editing;

/// <summary>Lets a request through that carries the editor key as a bearer token.</summary>
internal sealed class EditorKeyFilter(EditorKeys keys) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var header)
            || !string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            || string.IsNullOrEmpty(header.Parameter))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problems.EditorKeyRequired();
        }

        return await keys.IsValidAsync(header.Parameter, http.RequestAborted) ? await next(context) : Problems.EditorKeyRejected();
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Addresses as people write them.</summary>
internal static class ResolveEndpoints
{
    private const int LongestText = 300;

    public static void MapResolve(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/resolve", ResolveAsync).WithTags("Search").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Finds the work or unit that an address means; one candidate resolves, several are listed, none says why.</summary>
    /// <param name="q">第9条, 第九条第二款第（三）项, 国办发〔2025〕12号第三条, 《…条例》第九条, or a known short name.</param>
    /// <param name="within">Id of the work the reader is in, taken where the text names none.</param>
    /// <param name="resolve">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<ResolutionView>, ProblemHttpResult>> ResolveAsync(
        string? q, string? within, ResolveQuery resolve, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > LongestText)
        {
            return Problems.InvalidParameter("q", $"请给出条款或文件的称谓，最长 {LongestText} 个字符");
        }

        return TypedResults.Ok(await resolve.ResolveAsync(q, within, cancellation));
    }
}

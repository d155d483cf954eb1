using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Search.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/search", SearchAsync)
            .WithTags("Search")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Finds the clauses that answer a question, best first.</summary>
    /// <param name="query">Question, filters, date and page.</param>
    /// <param name="search">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<SearchView>, ProblemHttpResult>> SearchAsync(
        [AsParameters] SearchParameters query, SearchQuery search, CancellationToken cancellation)
    {
        if (query.Check() is { } problem)
        {
            return problem;
        }

        try
        {
            return await search.SearchAsync(query.ToRequest(), cancellation) is { } found ? TypedResults.Ok(found) : Problems.IndexNotReady();
        }
        catch (InvalidCursorException)
        {
            return Problems.InvalidCursor();
        }
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Rules, and which of them apply to an enterprise.</summary>
internal static class MatchEndpoints
{
    public static void MapMatch(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/match", MatchAsync).WithTags("Match").ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/api/works/{id}/rules", RulesAsync).WithTags("Works").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Says which rules apply to an enterprise, which a missing fact decides, and which facts to ask for first.</summary>
    /// <param name="request">Facts or a description, and the date.</param>
    /// <param name="match">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<MatchView>, ProblemHttpResult>> MatchAsync(MatchRequest request, MatchQuery match, CancellationToken cancellation)
    {
        var (enterprise, wrong) = MatchRequestReader.Read(request);
        return wrong is { } field ? Problems.InvalidParameter(field.Field, field.Expectation) : TypedResults.Ok(await match.MatchAsync(enterprise!, request.AsOf, cancellation));
    }

    /// <summary>Lists the rules that a work holds for enterprises, in document order.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="match">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<RulesView>, ProblemHttpResult>> RulesAsync(string id, MatchQuery match, CancellationToken cancellation) =>
        await match.OfWorkAsync(id, cancellation) is { } rules ? TypedResults.Ok(rules) : Problems.WorkNotFound(id);
}

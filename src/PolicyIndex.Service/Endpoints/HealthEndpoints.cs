using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Embeddings;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>For load balancers and containers.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).WithTags("Health");
        routes.MapGet("/health/ready", ReadyAsync).WithTags("Health").Produces<ReadinessView>(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The process answers.</summary>
    internal static Ok<LivenessView> Live() => TypedResults.Ok(new LivenessView("alive"));

    /// <summary>Store and index answer, and the index holds every change of the store; 503 until then.</summary>
    /// <param name="status">Query.</param>
    /// <param name="meanings">State of the embeddings.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<ReadinessView>, JsonHttpResult<ReadinessView>>> ReadyAsync(StatusQuery status, MeaningSearch meanings, CancellationToken cancellation)
    {
        var report = await status.GetAsync(cancellation);
        return report.IndexUpToDate
            ? TypedResults.Ok(new ReadinessView("ready", report.IndexSequence, report.LatestSequence, meanings.State))
            : TypedResults.Json(new ReadinessView("indexing", report.IndexSequence, report.LatestSequence, meanings.State), statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Single units.</summary>
internal static class ProvisionsEndpoints
{
    public static void MapProvisions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/works/{id}/provisions/{**address}", GetAsync)
            .WithTags("Works")
            .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>Gives one unit by its address.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="address">
    /// eId (<c>art_9__para_2</c>) or path (<c>第二章/第九条/第2款</c>, <c>%23二/（一）</c>; slashes as they are or as
    /// <c>%2F</c>, <c>#</c> as <c>%23</c>).
    /// </param>
    /// <param name="asOf">The date whose text is read; today in China when absent.</param>
    /// <param name="provisions">Query.</param>
    /// <param name="works">Query that tells an unknown work from an unknown unit.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<ProvisionDetail>, ProblemHttpResult>> GetAsync(
        string id, string address, DateOnly? asOf, ProvisionQuery provisions, WorkQuery works, LegalClock clock, CancellationToken cancellation)
    {
        // Servers leave %2F encoded in paths; everything else is decoded already.
        var decoded = address.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (await provisions.GetAsync(id, decoded, asOf ?? clock.Today, cancellation) is { } provision)
        {
            return new TaggedJson<ProvisionDetail>(provision);
        }

        return await works.ExistsAsync(id, cancellation) ? Problems.ProvisionNotFound(id, decoded) : Problems.WorkNotFound(id);
    }
}

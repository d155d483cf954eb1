using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>The change log, for those who follow.</summary>
internal static class ChangesEndpoints
{
    private const int MostEntries = 1000;
    private const int UsualEntries = 100;

    public static void MapChanges(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/changes", SinceAsync).WithTags("Changes").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Lists changes after an entry, oldest first, as JSON or as an Atom feed (RFC 4287).</summary>
    /// <param name="since">The last answer's <c>next</c>; 0 when absent: from the beginning.</param>
    /// <param name="limit">Entries, 1 to 1000; 100 when absent.</param>
    /// <param name="format">json or atom; when absent what the Accept header prefers, JSON in doubt.</param>
    /// <param name="request">Accept header and address.</param>
    /// <param name="changes">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<ChangesView>, FileContentHttpResult, ProblemHttpResult>> SinceAsync(
        long? since, int? limit, string? format, HttpRequest request, ChangesQuery changes, CancellationToken cancellation)
    {
        if (limit is < 1 or > MostEntries)
        {
            return Problems.InvalidParameter("limit", $"应为 1 到 {MostEntries} 之间的整数");
        }

        if (since is < 0)
        {
            return Problems.InvalidParameter("since", "应为上次回答中的 next，从 0 开始");
        }

        if (format is not (null or "json" or "atom"))
        {
            return Problems.InvalidParameter("format", "应为 json 或 atom");
        }

        var found = await changes.SinceAsync(since ?? 0, limit ?? UsualEntries, cancellation);
        return format == "atom" || (format is null && PrefersAtom(request))
            ? TypedResults.File(AtomFeed.Write(found, $"{request.Scheme}://{request.Host}{request.PathBase}"), "application/atom+xml; charset=utf-8")
            : TypedResults.Ok(found);
    }

    private static bool PrefersAtom(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1).Select(a => a.MediaType.Value).ToList();
        var atom = accepted.FindIndex(a => string.Equals(a, "application/atom+xml", StringComparison.OrdinalIgnoreCase));
        var json = accepted.FindIndex(a => string.Equals(a, "application/json", StringComparison.OrdinalIgnoreCase));
        return atom >= 0 && (json < 0 || atom < json);
    }
}

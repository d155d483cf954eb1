using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>What a work has to do with others, and its status; also of works whose text is not here.</summary>
internal static class RelationsEndpoints
{
    public static void MapRelations(this IEndpointRouteBuilder routes)
    {
        var works = routes.MapGroup("/api/works/{id}").WithTags("Works");
        works.MapGet("citations", CitationsAsync).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("effects", EffectsAsync).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("status", StatusAsync).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("lineage", LineageAsync).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Lists references: those in the work, or those of other works to it.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="direction">out (when absent) or in.</param>
    /// <param name="citations">Query.</param>
    /// <param name="works">Tells unknown works.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<CitationsView>, ProblemHttpResult>> CitationsAsync(
        string id, string? direction, CitationsQuery citations, WorkStatusQuery works, CancellationToken cancellation)
    {
        if (direction is not (null or "out" or "in"))
        {
            return Problems.InvalidParameter("direction", "应为 out 或 in");
        }

        return !await works.IsKnownAsync(id, cancellation) ? Problems.WorkNotFound(id)
            : new TaggedJson<CitationsView>(direction == "in" ? await citations.InAsync(id, cancellation) : await citations.OutAsync(id, cancellation));
    }

    /// <summary>Lists what the work does and what is done to it, its own first.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="effects">Query.</param>
    /// <param name="works">Tells unknown works.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<EffectsPage>, ProblemHttpResult>> EffectsAsync(
        string id, EffectsQuery effects, WorkStatusQuery works, CancellationToken cancellation) =>
        await works.IsKnownAsync(id, cancellation) ? new TaggedJson<EffectsPage>(new EffectsPage(await effects.OfWorkAsync(id, cancellation), null)) : Problems.WorkNotFound(id);

    /// <summary>Status of the work on a date, over time, and of its units that differ.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="asOf">The date; today in China when absent.</param>
    /// <param name="works">Query.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<WorkStatusView>, ProblemHttpResult>> StatusAsync(
        string id, DateOnly? asOf, WorkStatusQuery works, LegalClock clock, CancellationToken cancellation) =>
        await works.IsKnownAsync(id, cancellation) ? new TaggedJson<WorkStatusView>(await works.GetAsync(id, asOf ?? clock.Today, cancellation)) : Problems.WorkNotFound(id);

    /// <summary>The works around this one: what it rests on, carries out, ended; what ended it, carries it out, cites it.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="depth">Steps from it, 1 to 3; 1 when absent.</param>
    /// <param name="asOf">Date of the statuses; today in China when absent.</param>
    /// <param name="format">json (when absent), csv or graphml.</param>
    /// <param name="lineage">Query.</param>
    /// <param name="works">Tells unknown works.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<LineageView>, FileContentHttpResult, ProblemHttpResult>> LineageAsync(
        string id, int? depth, DateOnly? asOf, string? format, LineageQuery lineage, WorkStatusQuery works, LegalClock clock, CancellationToken cancellation)
    {
        if (depth is < 1 or > LineageQuery.Deepest)
        {
            return Problems.InvalidParameter("depth", $"应为 1 到 {LineageQuery.Deepest} 之间的整数");
        }

        if (format is not (null or "json" or "csv" or "graphml"))
        {
            return Problems.InvalidParameter("format", "应为 json、csv 或 graphml");
        }

        if (!await works.IsKnownAsync(id, cancellation))
        {
            return Problems.WorkNotFound(id);
        }

        var view = await lineage.GetAsync(id, depth ?? 1, asOf ?? clock.Today, cancellation);
        return format switch
        {
            "csv" => TypedResults.File(LineageCsv.Write(view), "text/csv; charset=utf-8", $"{id}.csv"),
            "graphml" => TypedResults.File(LineageGraphMl.Write(view), "application/graphml+xml", $"{id}.graphml"),
            _ => new TaggedJson<LineageView>(view),
        };
    }
}

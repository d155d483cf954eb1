using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Works, their outline, ledger and diagnostics.</summary>
internal static class WorksEndpoints
{
    public static void MapWorks(this IEndpointRouteBuilder routes)
    {
        var works = routes.MapGroup("/api/works").WithTags("Works");
        works.MapGet("", ListAsync).ProducesProblem(StatusCodes.Status400BadRequest);
        works.MapGet("{id}", GetAsync).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("{id}/expressions", ExpressionsAsync).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("{id}/outline", OutlineAsync).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("{id}/coverage", CoverageAsync).ProducesProblem(StatusCodes.Status404NotFound);
        works.MapGet("{id}/diagnostics", DiagnosticsAsync).ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Lists works, latest issue first.</summary>
    /// <param name="query">Filters, date and page.</param>
    /// <param name="works">Query.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<WorksPage>, ProblemHttpResult>> ListAsync(
        [AsParameters] WorksParameters query, WorksQuery works, LegalClock clock, CancellationToken cancellation)
    {
        if (query.Check() is { } problem)
        {
            return problem;
        }

        WorksPosition? after = null;
        if (query.Cursor is not null && (after = ListCursor.Decode<WorksPosition>(query.Cursor)) is null)
        {
            return Problems.InvalidCursor();
        }

        var filter = query.ToFilter();
        var page = await works.ListAsync(filter, after, query.Limit ?? PageLimit.Default, cancellation);
        return TypedResults.Ok(new WorksPage(page.Items, page.Next, query.AsOf ?? clock.Today, filter.States));
    }

    /// <summary>Gives one work as its text of a date presents it, with its dates and the files that hold it.</summary>
    /// <param name="id">Work id, for example <c>国办发-2025-12</c>.</param>
    /// <param name="asOf">The date whose text and status are given; today in China when absent.</param>
    /// <param name="works">Query.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<WorkDetail>, ProblemHttpResult>> GetAsync(
        string id, DateOnly? asOf, WorkQuery works, LegalClock clock, CancellationToken cancellation) =>
        Found(id, await works.GetAsync(id, asOf ?? clock.Today, cancellation));

    /// <summary>Lists the texts the work has had: since when, until when, and the files that hold them. Former ones are read with asOf.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="works">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<ExpressionsView>, ProblemHttpResult>> ExpressionsAsync(
        string id, WorkQuery works, CancellationToken cancellation) =>
        Found(id, await works.ExpressionsAsync(id, cancellation));

    /// <summary>Gives all units of a work in document order.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="asOf">The date whose text it is; today in China when absent.</param>
    /// <param name="works">Query.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<OutlineView>, ProblemHttpResult>> OutlineAsync(
        string id, DateOnly? asOf, WorkQuery works, LegalClock clock, CancellationToken cancellation) =>
        Found(id, await works.OutlineAsync(id, asOf ?? clock.Today, cancellation));

    /// <summary>Accounts for every character of a work's source.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="asOf">The date whose text it is; today in China when absent.</param>
    /// <param name="works">Query.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<CoverageView>, ProblemHttpResult>> CoverageAsync(
        string id, DateOnly? asOf, WorkQuery works, LegalClock clock, CancellationToken cancellation) =>
        Found(id, await works.CoverageAsync(id, asOf ?? clock.Today, cancellation));

    /// <summary>Lists the places the parser was unsure of, and what it chose.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="asOf">The date whose text it is; today in China when absent.</param>
    /// <param name="works">Query.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<TaggedJson<DiagnosticsView>, ProblemHttpResult>> DiagnosticsAsync(
        string id, DateOnly? asOf, WorkQuery works, LegalClock clock, CancellationToken cancellation) =>
        Found(id, await works.DiagnosticsAsync(id, asOf ?? clock.Today, cancellation));

    private static Results<TaggedJson<T>, ProblemHttpResult> Found<T>(string id, T? value)
        where T : class => value is null ? Problems.WorkNotFound(id) : new TaggedJson<T>(value);
}

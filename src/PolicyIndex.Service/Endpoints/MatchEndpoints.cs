using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Matching.Papers;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Rules, and which of them apply to an enterprise.</summary>
internal static class MatchEndpoints
{
    public static void MapMatch(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/match", MatchAsync).WithTags("Match").ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapPost("/api/match/export", ExportAsync).WithTags("Match").ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/api/works/{id}/rules", RulesAsync).WithTags("Works").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Says which rules apply to an enterprise, which a missing fact decides, and which facts to ask for first.</summary>
    /// <param name="request">Facts or a description, and the date.</param>
    /// <param name="match">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<MatchView>, ProblemHttpResult>> MatchAsync(MatchRequest request, MatchQuery match, CancellationToken cancellation)
    {
        var (enterprise, wrong) = MatchRequestReader.Read(request);
        return wrong is { } field ? Problems.InvalidParameter(field.Field, field.Expectation) : TypedResults.Ok(await match.MatchAsync(request, enterprise!, cancellation));
    }

    /// <summary>Gives the result of a match as a working paper; xlsx lists the rules that do not apply as well.</summary>
    /// <param name="format">xlsx, docx, or json: what POST /api/match answers, to be given as previous later.</param>
    /// <param name="sort">level (the province before the nation; when absent), deadline or amount.</param>
    /// <param name="request">As POST /api/match takes it.</param>
    /// <param name="match">Query.</param>
    /// <param name="links">Links of the citations.</param>
    /// <param name="http">Tells under which address the service was reached.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string? format, string? sort, MatchRequest request, MatchQuery match, ReaderLinks links, HttpRequest http, CancellationToken cancellation)
    {
        var order = PaperOrder.Level;
        if (PaperFormat.Find(format) is not { } wanted)
        {
            return Problems.InvalidParameter("format", $"应为 {PaperFormat.Names} 之一");
        }

        if (sort is not null && (!Enum.TryParse(sort, ignoreCase: true, out order) || !Enum.IsDefined(order)))
        {
            return Problems.InvalidParameter("sort", "应为 level、deadline、amount 之一");
        }

        var (enterprise, wrong) = MatchRequestReader.Read(request);
        if (wrong is { } field)
        {
            return Problems.InvalidParameter(field.Field, field.Expectation);
        }

        var paper = WorkingPaper.Of(await match.MatchAsync(request with { NotApplicable = true }, enterprise!, cancellation), order);
        return TypedResults.File(wanted.Write(paper, (work, unit) => links.To(http, work, unit)), wanted.MediaType, wanted.FileName(paper));
    }

    /// <summary>Lists the rules that a work holds for enterprises, in document order.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="match">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<RulesView>, ProblemHttpResult>> RulesAsync(string id, MatchQuery match, CancellationToken cancellation) =>
        await match.OfWorkAsync(id, cancellation) is { } rules ? TypedResults.Ok(rules) : Problems.WorkNotFound(id);
}

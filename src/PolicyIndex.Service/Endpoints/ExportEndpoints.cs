using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Export;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Whole works as files.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/works/{id}/export", ExportAsync)
            .WithTags("Works")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>Gives a work as a file.</summary>
    /// <param name="id">Work id.</param>
    /// <param name="format">akn (Akoma Ntoso 3.0), json, jsonld (schema.org Legislation), md or txt.</param>
    /// <param name="asOf">The date whose text and status are given; today in China when absent.</param>
    /// <param name="export">Gathers the text.</param>
    /// <param name="clock">Today.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string id, string? format, DateOnly? asOf, WorkExport export, LegalClock clock, CancellationToken cancellation)
    {
        if (ExportFormat.Find(format) is not { } wanted)
        {
            return Problems.InvalidParameter("format", $"应为 {ExportFormat.Names} 之一");
        }

        return await export.ReadAsync(id, asOf ?? clock.Today, cancellation) is { } text
            ? TypedResults.File(wanted.Write(text), wanted.MediaType, $"{text.Work.Expression.Id}.{wanted.Extension}")
            : Problems.WorkNotFound(id);
    }
}

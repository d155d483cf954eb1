using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Uploads and their progress.</summary>
internal static class IngestEndpoints
{
    public static void MapIngest(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/ingest", IngestAsync)
            .WithTags("Ingest")
            .Needs(AccessPolicies.Edit)
            .DisableAntiforgery() // The key is a bearer token; browsers never add it by themselves.
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes.MapGet("/api/jobs/{id}", GetJob).WithTags("Ingest").Produces<JobView>(StatusCodes.Status200OK, "application/json", "text/event-stream").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Takes one or more files in, together: all of them, or nothing. Needs role editor.</summary>
    /// <param name="files">TXT, PDF, DOCX or HTML files.</param>
    /// <param name="jobs">Queue.</param>
    /// <param name="reader">Limits.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Accepted<JobView>, ProblemHttpResult>> IngestAsync(
        IFormFileCollection files, IngestJobs jobs, FileReader reader, CancellationToken cancellation)
    {
        var (incoming, problem) = await IncomingFiles.ReadAsync(files, reader.Limits, cancellation);
        if (problem is not null)
        {
            return Problems.Upload(problem);
        }

        return jobs.TryEnqueue(incoming) is { } job
            ? TypedResults.Accepted($"/api/jobs/{job.Id}", JobView.From(job))
            : Problems.TooManyJobs();
    }

    /// <summary>
    /// Tells where an upload is. With Accept: text/event-stream it goes on telling: an event job with the same JSON at once and after every
    /// change, file by file and stage by stage, until it is done or has failed.
    /// </summary>
    /// <param name="id">Job id.</param>
    /// <param name="request">Its Accept header.</param>
    /// <param name="jobs">Queue.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static Results<Ok<JobView>, ServerSentEventsResult<JobView>, ProblemHttpResult> GetJob(string id, HttpRequest request, IngestJobs jobs, CancellationToken cancellation) =>
        jobs.Find(id) is not { } job ? Problems.JobNotFound(id)
        : WantsEvents(request) ? TypedResults.ServerSentEvents(jobs.WatchAsync(id, cancellation).Select(JobView.From), "job")
        : TypedResults.Ok(JobView.From(job));

    private static bool WantsEvents(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase));
}

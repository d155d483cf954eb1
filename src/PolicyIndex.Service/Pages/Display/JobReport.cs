using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>An upload, and what the parser was unsure of in it.</summary>
/// <param name="Job">The upload.</param>
/// <param name="Doubts">Once it is done.</param>
internal sealed record JobReport(IngestJob Job, IReadOnlyList<ReportedDoubt> Doubts)
{
    /// <summary>The stages in their order.</summary>
    public static readonly IReadOnlyList<FileStage> Stages = Enum.GetValues<FileStage>();

    public bool Finished => Job.FinishedAt is not null;

    public static async Task<JobReport> OfAsync(IngestJob job, ReportQuery reports, CancellationToken cancellation) =>
        new(job, await reports.OfFilesAsync([.. job.Outcomes.Select(o => o.Sha256).OfType<string>()], cancellation));
}

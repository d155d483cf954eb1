using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>An upload, and what the parser was unsure of in it.</summary>
/// <param name="Job">The upload.</param>
/// <param name="Doubts">Once it is done.</param>
/// <param name="Works">Works of its files, so many as one wants to see, once it is done.</param>
internal sealed record JobReport(IngestJob Job, IReadOnlyList<ReportedDoubt> Doubts, IReadOnlyList<(string Id, string Name)> Works)
{
    private const int MostWorks = 12;

    /// <summary>The stages in their order.</summary>
    public static readonly IReadOnlyList<FileStage> Stages = Enum.GetValues<FileStage>();

    public bool Finished => Job.FinishedAt is not null;

    public static async Task<JobReport> OfAsync(IngestJob job, ReportQuery reports, CancellationToken cancellation)
    {
        var files = job.Outcomes.Select(o => o.Sha256).OfType<string>().ToList();
        return new JobReport(job, await reports.OfFilesAsync(files, cancellation), await reports.WorksOfFilesAsync(files, MostWorks, cancellation));
    }
}

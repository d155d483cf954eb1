using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Contracts;

/// <summary>An upload and what became of it.</summary>
/// <param name="Id">Job id.</param>
/// <param name="State">queued, running, done or failed.</param>
/// <param name="Files">The files, with their outcome once it is done.</param>
/// <param name="QueuedAt">UTC.</param>
/// <param name="FinishedAt">UTC; null while it runs.</param>
/// <param name="Error">Why it failed; nothing of a failed upload is stored.</param>
internal sealed record JobView(string Id, JobState State, IReadOnlyList<JobFileView> Files, DateTime QueuedAt, DateTime? FinishedAt, string? Error)
{
    public static JobView From(IngestJob job) => new(
        job.Id,
        job.State,
        job.Outcomes.Count > 0
            ? [.. job.Outcomes.Select(o => new JobFileView(o.File, FileStage.Done, o.State, o.Sha256, o.Added, o.Updated, o.Kept, o.Provisions))]
            : [.. job.Names.Select((n, i) => new JobFileView(n, job.Stages[i], null, null, 0, 0, 0, 0))],
        job.QueuedAt,
        job.FinishedAt,
        job.Error);
}

/// <summary>One file of an upload.</summary>
/// <param name="Name">As uploaded.</param>
/// <param name="Stage">waiting, reading, read, storing, linking or done.</param>
/// <param name="State">ingested or unchanged; null until it is known.</param>
/// <param name="Sha256">Hash of the bytes.</param>
/// <param name="Added">Works that are new.</param>
/// <param name="Updated">Works whose current text changed.</param>
/// <param name="Kept">Works whose text stayed as it was.</param>
/// <param name="Provisions">Units in the file's works.</param>
internal sealed record JobFileView(string Name, FileStage Stage, FileState? State, string? Sha256, int Added, int Updated, int Kept, int Provisions);

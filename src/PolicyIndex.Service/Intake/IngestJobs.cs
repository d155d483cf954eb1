using System.Collections.Concurrent;
using System.Threading.Channels;

namespace PolicyIndex.Service.Intake;

/// <summary>Where an upload is.</summary>
internal enum JobState
{
    Queued,
    Running,
    Done,
    Failed,
}

/// <summary>An upload on its way into the store.</summary>
internal sealed record IngestJob(string Id, JobState State, IReadOnlyList<string> Names, DateTime QueuedAt, DateTime? FinishedAt, IReadOnlyList<FileOutcome> Outcomes, string? Error);

/// <summary>Uploads in the order they came; kept in memory, the last ones only.</summary>
internal sealed class IngestJobs(TimeProvider time)
{
    private const int Waiting = 16;
    private const int Remembered = 200;

    private readonly ConcurrentDictionary<string, IngestJob> jobs = new(StringComparer.Ordinal);
    private readonly Channel<(string Id, IReadOnlyList<IncomingFile> Files)> queue = Channel.CreateBounded<(string, IReadOnlyList<IncomingFile>)>(Waiting);

    public ChannelReader<(string Id, IReadOnlyList<IncomingFile> Files)> Queue => queue.Reader;

    /// <summary>Queues an upload; null when too many wait.</summary>
    public IngestJob? TryEnqueue(IReadOnlyList<IncomingFile> files)
    {
        var job = new IngestJob(Guid.CreateVersion7().ToString("N"), JobState.Queued, [.. files.Select(f => f.Name)], Now, null, [], null);
        jobs[job.Id] = job;
        if (!queue.Writer.TryWrite((job.Id, files)))
        {
            jobs.TryRemove(job.Id, out _);
            return null;
        }

        Forget();
        return job;
    }

    public IngestJob? Find(string id) => jobs.GetValueOrDefault(id);

    public void Start(string id) => Change(id, job => job with { State = JobState.Running });

    public void Finish(string id, IReadOnlyList<FileOutcome> outcomes) =>
        Change(id, job => job with { State = JobState.Done, Outcomes = outcomes, FinishedAt = Now });

    public void Fail(string id, string error) =>
        Change(id, job => job with { State = JobState.Failed, Error = error, FinishedAt = Now });

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private void Change(string id, Func<IngestJob, IngestJob> change)
    {
        if (jobs.TryGetValue(id, out var job))
        {
            jobs[id] = change(job);
        }
    }

    // Ids are version 7 and sort by time.
    private void Forget()
    {
        foreach (var id in jobs.Values.Where(j => j.FinishedAt is not null).Select(j => j.Id).OrderDescending(StringComparer.Ordinal).Skip(Remembered))
        {
            jobs.TryRemove(id, out _);
        }
    }
}

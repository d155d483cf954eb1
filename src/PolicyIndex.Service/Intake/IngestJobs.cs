using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
internal sealed record IngestJob(string Id, JobState State, IReadOnlyList<string> Names, DateTime QueuedAt, DateTime? FinishedAt, IReadOnlyList<FileOutcome> Outcomes, string? Error)
{
    /// <summary>How far each file has come.</summary>
    public IReadOnlyList<FileStage> Stages { get; init; } = [.. Names.Select(_ => FileStage.Waiting)];
}

/// <summary>A job that waits.</summary>
/// <param name="Id">The job.</param>
/// <param name="Files">The upload; null to parse all stored texts again.</param>
internal sealed record IngestRequest(string Id, IReadOnlyList<IncomingFile>? Files);

/// <summary>Uploads in the order they came; kept in memory, the last ones only.</summary>
internal sealed class IngestJobs(TimeProvider time)
{
    /// <summary>Stands for a file in a job that parses all stored texts again.</summary>
    public const string AllTexts = "已存的全部文本";

    private const int Waiting = 16;
    private const int Remembered = 200;

    private readonly ConcurrentDictionary<string, Tracked> jobs = new(StringComparer.Ordinal);
    private readonly Channel<IngestRequest> queue = Channel.CreateBounded<IngestRequest>(Waiting);

    public ChannelReader<IngestRequest> Queue => queue.Reader;

    /// <summary>Queues an upload; null when too many wait.</summary>
    public IngestJob? TryEnqueue(IReadOnlyList<IncomingFile> files) => TryEnqueue([.. files.Select(f => f.Name)], files);

    /// <summary>Queues parsing all stored texts again; null when too many wait.</summary>
    public IngestJob? TryEnqueueReparse() => TryEnqueue([AllTexts], null);

    private IngestJob? TryEnqueue(IReadOnlyList<string> names, IReadOnlyList<IncomingFile>? files)
    {
        var job = new IngestJob(Guid.CreateVersion7().ToString("N"), JobState.Queued, names, Now, null, [], null);
        jobs[job.Id] = new Tracked(job);
        if (!queue.Writer.TryWrite(new IngestRequest(job.Id, files)))
        {
            jobs.TryRemove(job.Id, out _);
            return null;
        }

        Forget();
        return job;
    }

    public IngestJob? Find(string id) => jobs.GetValueOrDefault(id)?.Job;

    /// <summary>The job as it is, and again after every change, until it is done or has failed. Changes that come faster than they are read are told once.</summary>
    public async IAsyncEnumerable<IngestJob> WatchAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (jobs.TryGetValue(id, out var tracked))
        {
            var (job, changed) = tracked.Look();
            yield return job;
            if (job.FinishedAt is not null)
            {
                yield break;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    public void Start(string id) => Change(id, job => job with { State = JobState.Running });

    /// <summary>A file of the job has come to a stage.</summary>
    public void Report(string id, int file, FileStage stage) =>
        Change(id, job => job with { Stages = [.. job.Stages.Select((s, i) => i == file ? stage : s)] });

    public void Finish(string id, IReadOnlyList<FileOutcome> outcomes) =>
        Change(id, job => job with { State = JobState.Done, Outcomes = outcomes, Stages = [.. job.Stages.Select(_ => FileStage.Done)], FinishedAt = Now });

    public void Fail(string id, string error) =>
        Change(id, job => job with { State = JobState.Failed, Error = error, FinishedAt = Now });

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private void Change(string id, Func<IngestJob, IngestJob> change) => jobs.GetValueOrDefault(id)?.Change(change);

    // Ids are version 7 and sort by time.
    private void Forget()
    {
        foreach (var id in jobs.Values.Select(t => t.Job).Where(j => j.FinishedAt is not null).Select(j => j.Id).OrderDescending(StringComparer.Ordinal).Skip(Remembered))
        {
            jobs.TryRemove(id, out _);
        }
    }

    /// <summary>A job and the promise of its next change.</summary>
    private sealed class Tracked(IngestJob job)
    {
        private readonly Lock gate = new();
        private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IngestJob Job { get; private set; } = job;

        public (IngestJob Job, Task Changed) Look()
        {
            lock (gate)
            {
                return (Job, next.Task);
            }
        }

        public void Change(Func<IngestJob, IngestJob> change)
        {
            TaskCompletionSource told;
            lock (gate)
            {
                Job = change(Job);
                (told, next) = (next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            told.SetResult();
        }
    }
}

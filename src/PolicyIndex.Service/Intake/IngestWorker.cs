using PolicyIndex.Ingest;
using PolicyIndex.Service.Indexing;

namespace PolicyIndex.Service.Intake;

/// <summary>Takes queued uploads in, one after another, and wakes the index follower.</summary>
internal sealed class IngestWorker(IngestJobs jobs, SourceIntake intake, ChangeSignal signal, ILogger<IngestWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, files) in jobs.Queue.ReadAllAsync(stoppingToken))
        {
            jobs.Start(id);
            try
            {
                jobs.Finish(id, files is null
                    ? await ReparseAsync(id, stoppingToken)
                    : await intake.TakeAsync(files, (file, stage) => jobs.Report(id, file, stage), stoppingToken));
                signal.Raise();
            }
            catch (Exception e) when (e is UnreadableDocumentException or IntakeException)
            {
                logger.LogWarning(e, "Upload {Job} was refused", id);
                jobs.Fail(id, e.Message);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "Upload {Job} failed", id);
                jobs.Fail(id, "服务内部错误，未存入任何内容；详情见服务日志。");
            }
        }
    }

    private async Task<IReadOnlyList<FileOutcome>> ReparseAsync(string id, CancellationToken cancellation)
    {
        jobs.Report(id, 0, FileStage.Reading);
        return [new FileOutcome(IngestJobs.AllTexts, FileState.Ingested, Updated: await intake.ReparseAsync(cancellation))];
    }
}

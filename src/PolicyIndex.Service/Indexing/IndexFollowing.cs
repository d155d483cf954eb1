namespace PolicyIndex.Service.Indexing;

/// <summary>Follows the change log for as long as the service runs: at once when this process changed the store, else every few seconds.</summary>
internal sealed class IndexFollowing(IndexFollower follower, ChangeSignal signal, ILogger<IndexFollowing> logger) : BackgroundService
{
    // Another process (policyindex ingest beside the service) raises no signal here.
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await follower.CatchUpAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The store stays the truth; the next look tries again, and readiness tells of the lag.
                logger.LogError(e, "The index could not follow the store");
            }

            await signal.WaitAsync(s_look, stoppingToken);
        }
    }
}

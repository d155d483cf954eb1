using PolicyIndex.Service.Indexing;

namespace PolicyIndex.Service.Embeddings;

/// <summary>Brings the vectors up to the index for as long as the service runs, behind intake and search, which never wait for it.</summary>
internal sealed class EmbeddingFollowing(MeaningSearch meanings, EmbeddingSettings settings, SearchIndex index, ILogger<EmbeddingFollowing> logger) : BackgroundService
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (meanings.Index is not { } vectors)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = s_look;
            try
            {
                // Only the process that writes the index writes the vectors.
                if (index.IsWriter && index.Open() is { } open)
                {
                    await vectors.UpdateAsync(open, stoppingToken);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // Servers repeat a key that they refuse.
                var reason = settings.Key is { } key ? e.Message.Replace(key, "(key)", StringComparison.Ordinal) : e.Message;
                logger.LogWarning("The embeddings could not follow the index; search goes on by words alone. {Reason}", reason);
                pause = s_afterFailure;
            }

            await Task.Delay(pause, stoppingToken);
        }
    }
}

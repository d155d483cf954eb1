using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Matching;

/// <summary>Reads rules from start-up on and makes them ready behind what is taken in, so that nobody's first match has to wait for it.</summary>
internal sealed class RuleFollowing(IDbContextFactory<PolicyStore> stores, RuleBooks books, ILogger<RuleFollowing> logger) : BackgroundService
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host starts its services one after the other; reading must not keep the others waiting.
        await Task.Yield();
        RuleBook? ready = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var store = await stores.CreateDbContextAsync(stoppingToken);
                var book = await books.GetAsync(store, stoppingToken);
                if (!ReferenceEquals(book, ready))
                {
                    book.Prepare();
                    ready = book;
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // A match reads the rules itself where this could not.
                logger.LogError(e, "The rules could not be read ahead");
            }

            await Task.Delay(s_look, stoppingToken);
        }
    }
}

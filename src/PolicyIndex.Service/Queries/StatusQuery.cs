using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>What is stored and how far the index has followed.</summary>
internal sealed class StatusQuery(IDbContextFactory<PolicyStore> stores, SearchIndex index, SourceParser parser)
{
    public async Task<StatusReport> GetAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var latest = await store.Changes.MaxAsync(c => (long?)c.Sequence, cancellation) ?? 0;
        return new StatusReport(
            await store.Manifestations.CountAsync(cancellation),
            await store.Works.CountAsync(cancellation),
            await store.Provisions.CountAsync(cancellation),
            await store.Diagnostics.CountAsync(cancellation),
            await store.Works.SumAsync(w => w.Unaccounted, cancellation),
            parser.Version,
            latest,
            index.AppliedSequence,
            index.AppliedSequence == latest);
    }
}

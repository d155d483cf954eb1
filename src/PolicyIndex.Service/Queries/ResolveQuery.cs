using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Turns what people write into a work or a unit.</summary>
internal sealed class ResolveQuery(WorkCatalogs catalogs, IDbContextFactory<PolicyStore> stores, StatusBooks statuses, LegalClock clock)
{
    /// <summary>Candidates that an answer lists; more help nobody.</summary>
    public const int MostCandidates = 50;

    /// <param name="text">A locator, possibly with other words around it.</param>
    /// <param name="withinWorkId">The work the reader is in, taken where the text names none.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<ResolutionView> ResolveAsync(string text, string? withinWorkId, CancellationToken cancellation)
    {
        var resolution = catalogs.Resolver.Resolve(text, withinWorkId);
        var listed = resolution.Candidates.Take(MostCandidates).Select(c => (c.Work.Id, c.Provision?.Id)).ToList();
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var shown = await ShownUnits.ReadAsync(store, listed, await statuses.GetAsync(store, cancellation), clock.Today, cancellation);
        return new ResolutionView(
            resolution.State,
            resolution.Reason,
            resolution.Candidates.Count,
            [.. listed.Where(c => shown.Works.ContainsKey(c.Item1) && (c.Item2 is null || shown.Units.ContainsKey(c.Item2)))
                .Select(c => new CandidateView(shown.Works[c.Item1], c.Item2 is null ? null : shown.Units[c.Item2]))]);
    }
}

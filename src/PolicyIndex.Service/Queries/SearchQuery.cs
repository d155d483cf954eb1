using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Search;
using PolicyIndex.Search.Questions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Embeddings;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Finds units through the index and shows them from the store.</summary>
internal sealed class SearchQuery(SearchIndex index, IDbContextFactory<PolicyStore> stores, StatusBooks statuses, WorkCatalogs catalogs, LegalClock clock, TimeProvider time, MeaningSearch meanings)
{
    /// <param name="asked">Without a date it is asked for today.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="InvalidCursorException">The cursor is not of this search.</exception>
    /// <returns>Null while there is no index to ask.</returns>
    public async Task<SearchView?> SearchAsync(SearchRequest asked, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var asOf = asked.AsOf ?? clock.Today;
        var request = asked with { AsOf = asOf, Named = QuestionTargets.In(catalogs.Resolver, asked.Query).ProvisionIds, Near = await meanings.NearestAsync(asked.Query, cancellation) };
        if (index.Search(request) is not { } result)
        {
            return null;
        }

        var hits = await ShowAsync(result.Hits, asOf, cancellation);
        var facets = new FacetsView(
            [.. result.Facets.Level.Select(f => new FacetValueView(JsonNamingPolicy.CamelCase.ConvertName(f.Value), f.Count))],
            Values(result.Facets.Region),
            Values(result.Facets.Issuer),
            Values(result.Facets.Kind),
            Values(result.Facets.Year));
        var took = Math.Round(time.GetElapsedTime(started).TotalMilliseconds, 1);
        return new SearchView(result.Total, took, asOf, request.Statuses, hits, facets, result.Next);
    }

    // A hit whose unit the store no longer has is a change the index has yet to follow: it is left out.
    private async Task<IReadOnlyList<HitView>> ShowAsync(IReadOnlyList<SearchHit> found, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var shown = await ShownUnits.ReadAsync(store, [.. found.Select(h => (h.WorkId, (string?)h.ProvisionId))], book, asOf, cancellation);
        return [.. found.Where(h => shown.Units.ContainsKey(h.ProvisionId))
            .Select(h => Show(h, shown.WorkOf(h.WorkId, h.ProvisionId), shown.Units[h.ProvisionId], book.Of(h.WorkId, h.ProvisionId, asOf)))];
    }

    private static HitView Show(SearchHit hit, WorkSummary work, ProvisionView unit, StatusView status) => new(
        Math.Round(hit.Score, 4),
        work,
        unit,
        [.. hit.Highlights.Where(h => h.End <= unit.Text.Length).Select(h => new HighlightView(h.Start, h.End))],
        status,
        hit.Similar,
        hit.Explanation);

    private static IReadOnlyList<FacetValueView> Values(IReadOnlyList<FacetCount> counts) =>
        [.. counts.Select(c => new FacetValueView(c.Value, c.Count))];
}

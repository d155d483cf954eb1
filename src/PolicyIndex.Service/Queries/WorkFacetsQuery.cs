using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>What filters of works can be set to, with the number of works.</summary>
internal sealed class WorkFacetsQuery(IDbContextFactory<PolicyStore> stores)
{
    public async Task<FacetsView> GetAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var works = await store.Works.Select(w => new { w.Level, w.Region, w.Issuers, w.Kind, w.IssuedOn }).ToListAsync(cancellation);
        return new FacetsView(
            Count(works.Select(w => JsonNamingPolicy.CamelCase.ConvertName(w.Level.ToString()))),
            Count(works.Select(w => w.Region)),
            Count(works.SelectMany(w => w.Issuers)),
            Count(works.Select(w => w.Kind)),
            Count(works.Select(w => w.IssuedOn?.Year.ToString(CultureInfo.InvariantCulture))));
    }

    private static List<FacetValueView> Count(IEnumerable<string?> values) =>
        [.. values.OfType<string>()
            .CountBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(v => v.Value)
            .ThenBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => new FacetValueView(v.Key, v.Value))];
}

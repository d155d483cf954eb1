using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>The works and units that an answer cites, to be shown beside it.</summary>
internal sealed class AnswerSources(IDbContextFactory<PolicyStore> stores, StatusBooks statuses)
{
    public async Task<ShownUnits> ReadAsync(AnswerView answer, CancellationToken cancellation)
    {
        var cited = answer.Claims.SelectMany(c => c.Citations).Select(c => c.ProvisionId).Distinct(StringComparer.Ordinal)
            .Select(id => (ProvisionAddress.Parse(id)?.WorkId ?? "", (string?)id)).ToList();
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await ShownUnits.ReadAsync(store, cited, await statuses.GetAsync(store, cancellation), answer.AsOf, cancellation);
    }
}

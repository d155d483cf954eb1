using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Works and units that an answer names, read from the store together.</summary>
internal sealed record ShownUnits(IReadOnlyDictionary<string, WorkSummary> Works, IReadOnlyDictionary<string, ProvisionView> Units)
{
    /// <param name="store">Where they are read from.</param>
    /// <param name="named">Work ids, each with the id of a unit or null for the work as a whole.</param>
    /// <param name="statuses">Statuses.</param>
    /// <param name="asOf">Date of the statuses.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<ShownUnits> ReadAsync(PolicyStore store, IReadOnlyCollection<(string WorkId, string? ProvisionId)> named, StatusBook statuses, DateOnly asOf, CancellationToken cancellation)
    {
        var workIds = named.Select(n => n.WorkId).Distinct(StringComparer.Ordinal).ToList();
        var eIds = named.Where(n => n.ProvisionId is not null).Select(n => n.ProvisionId![(n.WorkId.Length + 1)..]).Distinct(StringComparer.Ordinal).ToList();
        var works = await store.Works.Where(w => workIds.Contains(w.Id)).ToDictionaryAsync(w => w.Id, StringComparer.Ordinal, cancellation);
        // All named eIds of all named works: a few units too many, but one query by index.
        var rows = await store.Provisions.Where(p => workIds.Contains(p.WorkId) && eIds.Contains(p.EId)).ToListAsync(cancellation);
        return new ShownUnits(
            works.Values.Select(w => WorkSummary.From(w, statuses.Of(w.Id, asOf))).ToDictionary(w => w.Id, StringComparer.Ordinal),
            rows.Where(r => works.ContainsKey(r.WorkId))
                .Select(r => ProvisionView.From(r.ToProvision(works[r.WorkId].Manifestation)))
                .ToDictionary(p => p.Id, StringComparer.Ordinal));
    }
}

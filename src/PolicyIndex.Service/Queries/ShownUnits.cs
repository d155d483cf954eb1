using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>Works and units that an answer names, read from the store together; also units of former texts.</summary>
/// <param name="Works">By id, as their current texts present them.</param>
/// <param name="Units">By id.</param>
internal sealed record ShownUnits(IReadOnlyDictionary<string, WorkSummary> Works, IReadOnlyDictionary<string, ProvisionView> Units)
{
    /// <summary>Works as the former texts present them of which units are named, by the id of the text.</summary>
    public IReadOnlyDictionary<string, WorkSummary> FormerTexts { get; init; } = new Dictionary<string, WorkSummary>(StringComparer.Ordinal);

    /// <summary>The work of a unit, as the unit's own text presents it.</summary>
    public WorkSummary WorkOf(string workId, string provisionId) =>
        ProvisionAddress.Parse(provisionId) is { Expression: not null } address && FormerTexts.TryGetValue(ProvisionAddress.TextId(workId, address.Expression), out var former)
            ? former
            : Works[workId];

    /// <param name="store">Where they are read from.</param>
    /// <param name="named">Work ids, each with the id of a unit or null for the work as a whole.</param>
    /// <param name="statuses">Statuses.</param>
    /// <param name="asOf">Date of the statuses.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<ShownUnits> ReadAsync(PolicyStore store, IReadOnlyCollection<(string WorkId, string? ProvisionId)> named, StatusBook statuses, DateOnly asOf, CancellationToken cancellation)
    {
        var workIds = named.Select(n => n.WorkId).Distinct(StringComparer.Ordinal).ToList();
        var addresses = named.Select(n => n.ProvisionId).OfType<string>().Select(ProvisionAddress.Parse).OfType<ProvisionAddress>().Distinct().ToList();
        var eIds = addresses.Where(a => a.Expression is null).Select(a => a.EId).Distinct(StringComparer.Ordinal).ToList();
        var works = await store.Works.Where(w => workIds.Contains(w.Id)).ToDictionaryAsync(w => w.Id, StringComparer.Ordinal, cancellation);
        // All named eIds of all named works: a few units too many, but one query by index.
        var rows = await store.Provisions.Where(p => workIds.Contains(p.WorkId) && eIds.Contains(p.EId)).ToListAsync(cancellation);
        var units = rows.Where(r => works.ContainsKey(r.WorkId))
            .Select(r => ProvisionView.From(r.ToProvision(works[r.WorkId].Manifestation)))
            .ToDictionary(p => p.Id, StringComparer.Ordinal);
        var texts = new Dictionary<string, WorkSummary>(StringComparer.Ordinal);
        foreach (var text in await FormerAsync(store, addresses, cancellation))
        {
            texts[ProvisionAddress.TextId(text.Work.Id, text.From)] = WorkSummary.From(text.Work, statuses.Of(text.Work.Id, asOf));
            foreach (var unit in text.Former!.Parsed.Provisions)
            {
                units[unit.Id] = ProvisionView.From(unit);
            }
        }

        return new ShownUnits(works.Values.Select(w => WorkSummary.From(w, statuses.Of(w.Id, asOf))).ToDictionary(w => w.Id, StringComparer.Ordinal), units) { FormerTexts = texts };
    }

    private static async Task<IReadOnlyList<ExpressionText>> FormerAsync(PolicyStore store, IEnumerable<ProvisionAddress> addresses, CancellationToken cancellation)
    {
        var texts = new List<ExpressionText>();
        foreach (var named in addresses.Where(a => a.Expression is not null).ToLookup(a => a.WorkId, a => a.Expression, StringComparer.Ordinal))
        {
            texts.AddRange((await ExpressionTexts.OfAsync(store, named.Key, cancellation)).Where(t => t.Former is not null && named.Contains(t.From)));
        }

        return texts;
    }
}

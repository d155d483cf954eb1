using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>The graph around a work: steps of effects and citations, both directions.</summary>
internal sealed class LineageQuery(IDbContextFactory<PolicyStore> stores, StatusBooks statuses)
{
    /// <summary>Most steps from the work asked for.</summary>
    public const int Deepest = 3;

    // What a citation does is an effect and told as such; these do nothing.
    private static readonly CitationRelation[] s_mere = [CitationRelation.Cites, CitationRelation.Planned];

    /// <param name="workId">A known work; one named by title alone is that with the number, where only one bears the title.</param>
    /// <param name="depth">Steps from it, 1 to <see cref="Deepest"/>.</param>
    /// <param name="asOf">Date of the statuses.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<LineageView> GetAsync(string workId, int depth, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var titled = await TitleOnlyWorks.ReadAsync(store, cancellation);
        workId = titled.Meant(workId);
        var edges = new Dictionary<string, LineageEdge>(StringComparer.Ordinal);
        var reached = new List<string> { workId };
        var border = new List<string> { workId };
        for (var step = 0; step < depth && border.Count > 0; step++)
        {
            foreach (var edge in await AroundAsync(store, [.. border.SelectMany(titled.IdsOf)], cancellation))
            {
                edges.TryAdd(edge.Id, edge with { FromWorkId = titled.Meant(edge.FromWorkId), ToWorkId = titled.Meant(edge.ToWorkId) });
            }

            border = [.. edges.Values.SelectMany(e => new[] { e.FromWorkId, e.ToWorkId }).Distinct(StringComparer.Ordinal).Except(reached, StringComparer.Ordinal)];
            reached.AddRange(border);
        }

        return new LineageView(workId, asOf, await WorksAsync(store, reached, asOf, cancellation), [.. edges.Values.OrderBy(e => e.FromWorkId != workId).ThenBy(e => e.Relation, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)]);
    }

    private static async Task<IEnumerable<LineageEdge>> AroundAsync(PolicyStore store, List<string> works, CancellationToken cancellation)
    {
        var effects = await store.Effects
            .Where(e => !e.Gone && e.State != EffectState.Rejected && e.TargetWorkId != null && e.TargetWorkId != e.ActorWorkId && (works.Contains(e.ActorWorkId) || works.Contains(e.TargetWorkId)))
            .ToListAsync(cancellation);
        var citations = await store.Citations
            .Where(c => c.TargetWorkId != null && c.TargetWorkId != c.WorkId && (works.Contains(c.WorkId) || works.Contains(c.TargetWorkId)))
            .ToListAsync(cancellation);
        return effects
            .Select(e => new LineageEdge(
                e.Id, RelationNames.Of(e.Relation), e.ActorWorkId, e.Standing.Assertions.Select(a => a.ProvisionId).FirstOrDefault(), e.TargetWorkId!, e.Standing.Target.ProvisionId, e.Standing.Target.Unit, e.Standing.Date.On, e.State, e.Standing.Quote))
            .Concat(citations
                .Where(c => s_mere.Contains(c.Linked.Relation))
                .Select(c => new LineageEdge(c.Id, RelationNames.Of(c.Linked.Relation), c.WorkId, c.Linked.ProvisionId, c.TargetWorkId!, c.TargetProvisionId, c.Linked.Target.Unit, null, null, c.Linked.Text)));
    }

    private async Task<IReadOnlyList<LineageWork>> WorksAsync(PolicyStore store, List<string> ids, DateOnly asOf, CancellationToken cancellation)
    {
        var book = await statuses.GetAsync(store, cancellation);
        var stored = await store.Works.Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.ToWork(), StringComparer.Ordinal, cancellation);
        var external = await store.ExternalWorks.Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.ToWork(), StringComparer.Ordinal, cancellation);
        return [.. ids.Select(id => (stored.GetValueOrDefault(id) ?? external.GetValueOrDefault(id)) is { } work
            ? new LineageWork(id, work.InstrumentTitle ?? work.Title, work.DocumentNumber, work.IssuedOn, stored.ContainsKey(id), book.Of(id, asOf).State)
            : new LineageWork(id, id, null, null, false, book.Of(id, asOf).State))];
    }
}

using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>What this work does to others in one way, or others to it.</summary>
/// <param name="Relation">The way.</param>
/// <param name="Own">This work does it.</param>
/// <param name="Neighbours">The others, each once.</param>
internal sealed record LineageGroup(string Relation, bool Own, IReadOnlyList<LineageNeighbour> Neighbours)
{
    public string Title => Own ? RelationNames.Wording(Relation) : $"被下列文件{RelationNames.Wording(Relation)}";

    /// <summary>Edges by relation and direction, and in each by the other work, however many of its clauses are concerned.</summary>
    public static IReadOnlyList<LineageGroup> Of(LineageView lineage)
    {
        var works = lineage.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        return
        [
            .. lineage.Edges.GroupBy(e => (e.Relation, Own: e.FromWorkId == lineage.WorkId)).Select(g => new LineageGroup(
                g.Key.Relation,
                g.Key.Own,
                [.. g.GroupBy(e => g.Key.Own ? e.ToWorkId : e.FromWorkId, StringComparer.Ordinal).Select(n => new LineageNeighbour(works[n.Key], [.. n.DistinctBy(e => (e.Unit, e.Quote))]))])),
        ];
    }
}

/// <summary>Another work and all that is said of it in one way.</summary>
/// <param name="Work">The other work.</param>
/// <param name="Edges">Clause by clause.</param>
internal sealed record LineageNeighbour(LineageWork Work, IReadOnlyList<LineageEdge> Edges);

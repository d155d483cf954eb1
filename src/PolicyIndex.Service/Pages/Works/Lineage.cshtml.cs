using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Pages.Works;

/// <summary>Where a work comes from and what became of it; also of works whose text is not here.</summary>
internal sealed class LineageModel(LineageQuery lineage, WorkStatusQuery statuses, LegalClock clock) : PageModel
{
    public LineageView Lineage { get; private set; } = null!;

    public StatusView Status { get; private set; } = null!;

    /// <summary>Edges by relation and direction.</summary>
    public IReadOnlyList<LineageGroup> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await statuses.IsKnownAsync(id, cancellation))
        {
            return NotFound();
        }

        Lineage = await lineage.GetAsync(id, 1, clock.Today, cancellation);
        Status = (await statuses.GetAsync(id, clock.Today, cancellation)).Status;
        var works = Lineage.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        Groups = [.. Lineage.Edges
            .GroupBy(e => (e.Relation, Own: e.FromWorkId == id))
            .Select(g => new LineageGroup(
                g.Key.Own ? RelationNames.Wording(g.Key.Relation) : $"被下列文件{RelationNames.Wording(g.Key.Relation)}",
                [.. g.Select(e => (e, works[g.Key.Own ? e.ToWorkId : e.FromWorkId])).DistinctBy(p => (p.Item2.Id, p.e.Unit))]))];
        return Page();
    }
}

/// <summary>What this work does to others in one way, or others to it.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Edges">Each with the other work.</param>
internal sealed record LineageGroup(string Title, IReadOnlyList<(LineageEdge Edge, LineageWork Other)> Edges);

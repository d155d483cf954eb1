using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Answers;

/// <summary>A work with its units and references, ready to be walked.</summary>
internal sealed class WorkText
{
    private readonly Dictionary<string, Provision> byId;
    private readonly ILookup<string, Provision> children;
    private readonly ILookup<string, Citation> citations;

    public WorkText(Work work, IReadOnlyList<Provision> units, IEnumerable<Citation> citations)
    {
        Work = work;
        Units = units;
        byId = units.ToDictionary(u => u.Id, StringComparer.Ordinal);
        children = units.Where(u => u.ParentId is not null).ToLookup(u => u.ParentId!, StringComparer.Ordinal);
        this.citations = citations.ToLookup(c => c.ProvisionId, StringComparer.Ordinal);
    }

    public Work Work { get; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Provision> Units { get; }

    public string Name => Work.InstrumentTitle ?? Work.Title;

    public Provision? Unit(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<Provision> ChildrenOf(Provision unit) => children[unit.Id];

    /// <summary>All units below one, in document order.</summary>
    public IEnumerable<Provision> Below(Provision unit) => children[unit.Id].SelectMany(c => Below(c).Prepend(c));

    /// <summary>The enclosing units, innermost first.</summary>
    public IEnumerable<Provision> Around(Provision unit)
    {
        for (var parent = Parent(unit); parent is not null; parent = Parent(parent))
        {
            yield return parent;
        }
    }

    /// <summary>References that stand in a unit's own text.</summary>
    public IEnumerable<Citation> CitationsIn(Provision unit) => citations[unit.Id];

    private Provision? Parent(Provision unit) => unit.ParentId is { } id ? byId.GetValueOrDefault(id) : null;
}

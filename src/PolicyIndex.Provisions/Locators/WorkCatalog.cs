using System.Collections.Immutable;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>All works that can be addressed. Immutable: a change gives another catalogue, so readers never lock.</summary>
public sealed class WorkCatalog
{
    private readonly ImmutableDictionary<string, CatalogEntry> entries;

    private WorkCatalog(ImmutableDictionary<string, CatalogEntry> entries) => this.entries = entries;

    /// <summary>A catalogue without works.</summary>
    public static WorkCatalog Empty { get; } = new(ImmutableDictionary.Create<string, CatalogEntry>(StringComparer.Ordinal));

    /// <summary>Its works, by id.</summary>
    public IEnumerable<Work> Works => Entries.Select(e => e.Work);

    internal IEnumerable<CatalogEntry> Entries => entries.Values.OrderBy(e => e.Work.Id, StringComparer.Ordinal);

    /// <summary>The catalogue with a work added or replaced.</summary>
    public WorkCatalog With(Work work, IReadOnlyList<Provision> provisions)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(provisions);
        return new WorkCatalog(entries.SetItem(work.Id, new CatalogEntry(work, provisions)));
    }

    /// <summary>The catalogue without a work; the same where it has none of that id.</summary>
    public WorkCatalog Without(string workId) => new(entries.Remove(workId));

    internal CatalogEntry? Find(string workId) => entries.GetValueOrDefault(workId);
}

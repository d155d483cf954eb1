using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search;

/// <summary>A row of the change log that concerns the index.</summary>
/// <param name="WorkId">The work that changed.</param>
public abstract record WorkChange(string WorkId);

/// <summary>The work is new or its text or metadata changed: all its provisions are replaced.</summary>
/// <param name="Work">The work as it is now.</param>
/// <param name="Provisions">All its provisions in document order.</param>
public sealed record WorkUpserted(Work Work, IReadOnlyList<Provision> Provisions) : WorkChange(Work.Id)
{
    /// <summary>First day of this text; null where the work has had no other.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Texts that the work had before, the first one first; found on dates of their time only.</summary>
    public IReadOnlyList<FormerText> Former { get; init; } = [];

    /// <summary>Status of the work over time, first period first; empty where none is known, then no <see cref="SearchRequest.Statuses"/> finds it.</summary>
    public IReadOnlyList<StatusPeriod> Statuses { get; init; } = [];

    /// <summary>The same for provisions, by id, whose status is not that of their work; it holds for that provision alone.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<StatusPeriod>> ProvisionStatuses { get; init; } =
        new Dictionary<string, IReadOnlyList<StatusPeriod>>(StringComparer.Ordinal);
}

/// <summary>The work is gone. Removing what is not there is no error.</summary>
/// <param name="WorkId">The work that was removed.</param>
public sealed record WorkRemoved(string WorkId) : WorkChange(WorkId);

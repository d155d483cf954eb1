using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Service.Store;

/// <summary>A citation of a work's current text, derived from all texts: read anew when works come or change.</summary>
internal sealed class CitationRow
{
    public required string Id { get; init; }

    public required string WorkId { get; init; }

    public required int Order { get; init; }

    public required string ProvisionId { get; init; }

    public required CitationRelation Relation { get; init; }

    public required CitationResolution Resolution { get; init; }

    /// <summary>The work it means: one that is stored, or an external one; null where it could be several or none.</summary>
    public string? TargetWorkId { get; init; }

    public string? TargetProvisionId { get; init; }

    /// <summary>All of it.</summary>
    public required Citation Citation { get; init; }
}

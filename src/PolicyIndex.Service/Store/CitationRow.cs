using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Service.Store;

/// <summary>A citation of a work's current text: as read from that text alone, and as linked to the works that are known now.</summary>
internal sealed class CitationRow
{
    public required string Id { get; init; }

    public required string WorkId { get; init; }

    public required int Order { get; init; }

    /// <summary>As the reader left it, with links within the work only.</summary>
    public required Citation Read { get; init; }

    public Citation Linked { get; private set; } = null!;

    /// <summary>The work it means: stored, or external; null where it could be several or none.</summary>
    public string? TargetWorkId { get; private set; }

    public string? TargetProvisionId { get; private set; }

    public static CitationRow From(Citation citation, int order)
    {
        var row = new CitationRow { Id = citation.Id, WorkId = citation.WorkId, Order = order, Read = citation };
        row.Link(citation, citation.Target.WorkId);
        return row;
    }

    public void Link(Citation linked, string? targetWorkId) =>
        (Linked, TargetWorkId, TargetProvisionId) = (linked, targetWorkId, linked.Target.ProvisionId);
}

using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Relations;

/// <summary>An effect as a text or the catalogue shows it, before editors.</summary>
/// <param name="Id">The same after every ingest of the same text.</param>
/// <param name="Origin">Who shows it.</param>
/// <param name="ActorWorkId">The work that does it.</param>
/// <param name="Relation">The API's word.</param>
/// <param name="Standing">State, date and target.</param>
internal sealed record FoundEffect(string Id, EffectOrigin Origin, string ActorWorkId, string Relation, EffectStanding Standing)
{
    /// <summary>The unit that says so.</summary>
    public string? ActorProvisionId { get; init; }

    /// <summary>The printed words.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Where they stand.</summary>
    public SourceAnchor? Source { get; init; }

    /// <summary>Whether more than this is meant.</summary>
    public bool OpenList { get; init; }

    /// <summary>Why it is only proposed, or the other side of a dispute.</summary>
    public string? Note { get; init; }
}

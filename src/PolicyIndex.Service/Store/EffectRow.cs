using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Store;

/// <summary>
/// What one work does to another or to itself: as it was found, and where it stands after the assertions. Rows are
/// never deleted; one that its text no longer shows is <see cref="Gone"/>, unless editors have spoken of it.
/// </summary>
internal sealed class EffectRow
{
    /// <summary>Follows from actor, place, relation and target: the same after every ingest of the same text.</summary>
    public required string Id { get; init; }

    public required EffectOrigin Origin { get; init; }

    /// <summary>The work that does it; its text need not be here.</summary>
    public required string ActorWorkId { get; init; }

    /// <summary>The unit that says so; null from the catalogue.</summary>
    public string? ActorProvisionId { get; set; }

    /// <summary>The API's word: repeals, amends, replaces, commences, expires ….</summary>
    public required string Relation { get; init; }

    /// <summary>The printed words; empty where no text of ours says so.</summary>
    public required string Quote { get; set; }

    public SourceAnchor? Source { get; set; }

    /// <summary>等文件: the text does not name all that it does this to.</summary>
    public bool OpenList { get; set; }

    /// <summary>Why it is only proposed or is disputed: the other side, for editors.</summary>
    public string? Note { get; set; }

    /// <summary>As found, before any assertion.</summary>
    public required EffectStanding Found { get; set; }

    /// <summary>The text no longer shows it.</summary>
    public bool Gone { get; set; }

    public required EffectState State { get; set; }

    public DateOnly? Date { get; set; }

    public string? TargetWorkId { get; set; }

    public required EffectTarget Target { get; set; }

    /// <summary>Grows with every change of this row; what a caller's If-Match names.</summary>
    public required int Version { get; set; }

    public required DateTime UpdatedAt { get; set; }

    /// <summary>Works whose status this effect can change.</summary>
    public IEnumerable<string> AffectedWorks => new[] { ActorWorkId, TargetWorkId }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Takes up the standing after all assertions, and counts the change.</summary>
    public void Stand(EffectStanding standing, DateTime now)
    {
        (State, Date, Target, TargetWorkId) = (standing.State, standing.Date, standing.Target, standing.Target.WorkId);
        Version++;
        UpdatedAt = now;
    }
}

using System.Text.Json;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Store;

/// <summary>
/// What one work does to another or to itself: as it was found, and where it stands after what editors said and after
/// comparison with all others. Rows are never deleted; one that is found no longer is <see cref="Gone"/> and counts for
/// nothing, unless editors have spoken of it.
/// </summary>
internal sealed class EffectRow
{
    /// <summary>Follows from the place of the words and the relation: the same after every ingest of the same text.</summary>
    public required string Id { get; init; }

    public required EffectOrigin Origin { get; init; }

    /// <summary>The work that does it; its text need not be here.</summary>
    public required string ActorWorkId { get; init; }

    public required EffectRelation Relation { get; init; }

    /// <summary>As found, before editors.</summary>
    public required Effect Found { get; set; }

    /// <summary>It is found no longer.</summary>
    public bool Gone { get; set; }

    /// <summary>Where it stands now.</summary>
    public required Effect Standing { get; set; }

    public EffectState State { get; private set; }

    public string? TargetWorkId { get; private set; }

    /// <summary>Grows with every change of this row; what a caller's If-Match names.</summary>
    public int Version { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>Works whose status this effect can change.</summary>
    public IEnumerable<string> AffectedWorks =>
        new[] { ActorWorkId, Standing.Target.WorkId, Found.Target.WorkId }
            .Concat(Standing.Candidates.Select(c => c.WorkId))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    public static EffectRow From(Effect effect, EffectOrigin origin) => new()
    {
        Id = effect.Id,
        Origin = origin,
        ActorWorkId = effect.ActorWorkId,
        Relation = effect.Relation,
        Found = effect,
        Standing = effect,
    };

    /// <summary>Takes up where it stands, and counts the change.</summary>
    /// <returns>Whether anything changed; a new row always did.</returns>
    public bool Stand(Effect standing, DateTime now)
    {
        if (Version > 0 && Same(Standing, standing))
        {
            return false;
        }

        (Standing, State, TargetWorkId) = (standing, standing.State, standing.Target.WorkId);
        Version++;
        UpdatedAt = now;
        return true;
    }

    /// <summary>Counts a change that left it standing where it was: an editor spoke of it.</summary>
    public void Touch(DateTime now)
    {
        Version++;
        UpdatedAt = now;
    }

    /// <summary>Lists inside make records of equal content unequal, so their JSON is compared.</summary>
    public static bool Same(Effect a, Effect b) =>
        string.Equals(JsonSerializer.Serialize(a, StoreJson.Options), JsonSerializer.Serialize(b, StoreJson.Options), StringComparison.Ordinal);
}

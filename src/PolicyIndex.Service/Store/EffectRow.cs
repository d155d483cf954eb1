using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Store;

/// <summary>
/// What one work does to another or to itself: as it was found, and where it stands after the assertions. Rows are
/// never deleted; one that its text no longer shows is <see cref="Gone"/> and changes nothing, unless editors have spoken of it.
/// </summary>
internal sealed class EffectRow
{
    /// <summary>Follows from actor, place, relation and target: the same after every ingest of the same text.</summary>
    public required string Id { get; init; }

    public required EffectOrigin Origin { get; init; }

    /// <summary>The work that does it; its text need not be here.</summary>
    public required string ActorWorkId { get; init; }

    /// <summary>The unit that says so; null from the catalogue.</summary>
    public string? ActorProvisionId { get; private set; }

    /// <summary>One of <see cref="RelationNames.Effects"/>.</summary>
    public required string Relation { get; init; }

    /// <summary>The printed words; empty where no text of ours says so.</summary>
    public string Quote { get; private set; } = "";

    public SourceAnchor? Source { get; private set; }

    /// <summary>等文件: the text does not name all that it does this to.</summary>
    public bool OpenList { get; private set; }

    /// <summary>Why it is only proposed or is disputed: the other side, for editors.</summary>
    public string? Note { get; private set; }

    /// <summary>As found, before any assertion.</summary>
    public required EffectStanding Found { get; set; }

    /// <summary>The text no longer shows it.</summary>
    public bool Gone { get; private set; }

    public EffectState State { get; private set; }

    public DateOnly? Date { get; private set; }

    public string? TargetWorkId { get; private set; }

    public EffectTarget Target { get; private set; } = new();

    /// <summary>Grows with every change of this row; what a caller's If-Match names.</summary>
    public int Version { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>Works whose status this effect can change.</summary>
    public IEnumerable<string> AffectedWorks => new[] { ActorWorkId, TargetWorkId, Found.Target.WorkId }.OfType<string>().Distinct(StringComparer.Ordinal);

    public static EffectRow From(FoundEffect effect, DateTime now)
    {
        var row = new EffectRow
        {
            Id = effect.Id,
            Origin = effect.Origin,
            ActorWorkId = effect.ActorWorkId,
            Relation = effect.Relation,
            Found = effect.Standing,
        };
        row.Describe(effect);
        row.Stand(effect.Standing, now);
        return row;
    }

    /// <summary>Takes up what the text shows now.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool TakeUp(FoundEffect effect, IEnumerable<AssertionRow> assertions, DateTime now)
    {
        var same = !Gone && Found == effect.Standing && Quote == effect.Quote && Source == effect.Source && OpenList == effect.OpenList && Note == effect.Note && ActorProvisionId == effect.ActorProvisionId;
        if (same)
        {
            return false;
        }

        Found = effect.Standing;
        Gone = false;
        Describe(effect);
        Stand(EffectStanding.After(Found, assertions), now);
        return true;
    }

    /// <summary>The text does not show it any more: without an editor's word it is not held.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Vanish(IEnumerable<AssertionRow> assertions, DateTime now)
    {
        if (Gone)
        {
            return false;
        }

        Gone = true;
        Found = Found with { State = EffectState.Rejected };
        Note = "现有文本中已没有这句话。";
        Stand(EffectStanding.After(Found, assertions), now);
        return true;
    }

    /// <summary>Takes up the standing after all assertions, and counts the change.</summary>
    public void Stand(EffectStanding standing, DateTime now)
    {
        (State, Date, Target, TargetWorkId) = (standing.State, standing.Date, standing.Target, standing.Target.WorkId);
        Version++;
        UpdatedAt = now;
    }

    private void Describe(FoundEffect effect) =>
        (ActorProvisionId, Quote, Source, OpenList, Note) = (effect.ActorProvisionId, effect.Quote, effect.Source, effect.OpenList, effect.Note);
}

using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>What a reference or effect points to.</summary>
/// <param name="WorkId">The work, also where only its facts are known; null where that is not one work.</param>
/// <param name="ProvisionId">The unit; null for the work as a whole.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Number">Number in canonical form.</param>
/// <param name="Unit">The unit as one writes it.</param>
internal sealed record TargetView(string? WorkId, string? ProvisionId, string? Title, string? Number, string? Unit)
{
    public static TargetView From(CitationTarget target, string? workId) => new(workId, target.ProvisionId, target.Title, target.Number, target.Unit);
}

/// <summary>What one work does to another or to itself.</summary>
/// <param name="Id">Stable over ingests.</param>
/// <param name="Relation">repeals, amends, replaces, implements, basedOn, issues, forwards, commences, expires, measureEnds, period, trial.</param>
/// <param name="WorkId">The work that does it.</param>
/// <param name="WorkTitle">Its name.</param>
/// <param name="ProvisionId">The unit that says so; null where no text here does.</param>
/// <param name="Quote">The printed words.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="Target">To what.</param>
/// <param name="Candidates">What the target could be, where that is not one thing.</param>
/// <param name="Date">When; of an end the last day; null where unknown.</param>
/// <param name="DateEvent">The event that the text ties the date to.</param>
/// <param name="OpenList">The text does not name all targets.</param>
/// <param name="Inferred">A conclusion, no text says so.</param>
/// <param name="State">What is held of it.</param>
/// <param name="Origin">text, rule, catalogue or editor.</param>
/// <param name="Gone">It is found no longer.</param>
/// <param name="Version">For <c>If-Match: "v{version}"</c>.</param>
/// <param name="UpdatedAt">UTC.</param>
/// <param name="Assertions">Who says so, in order.</param>
internal sealed record EffectView(
    string Id,
    EffectRelation Relation,
    string WorkId,
    string? WorkTitle,
    string? ProvisionId,
    string Quote,
    SourceView? Source,
    TargetView Target,
    IReadOnlyList<CitationCandidate> Candidates,
    DateOnly? Date,
    string? DateEvent,
    bool OpenList,
    bool Inferred,
    EffectState State,
    EffectOrigin Origin,
    bool Gone,
    int Version,
    DateTime UpdatedAt,
    IReadOnlyList<AssertionView> Assertions)
{
    public static EffectView From(EffectRow row, IEnumerable<AssertionRow> assertions, string? workTitle)
    {
        var effect = row.Standing;
        var said = assertions.OrderBy(a => a.Sequence).ToList();
        var counting = Editing.Assertions.Counting(said).Select(a => a.Sequence).ToHashSet();
        return new EffectView(
            row.Id,
            row.Relation,
            row.ActorWorkId,
            workTitle,
            effect.Assertions.Select(a => a.ProvisionId).FirstOrDefault(),
            effect.Quote,
            effect.Source is { } source ? SourceView.From(source) : null,
            TargetView.From(effect.Target, effect.Target.WorkId),
            effect.Candidates,
            effect.Date.On,
            effect.Date.Event,
            effect.OpenList,
            effect.Inferred,
            row.State,
            row.Origin,
            row.Gone,
            row.Version,
            row.UpdatedAt,
            [.. row.Found.Assertions.Select(AssertionView.From), .. said.Select(a => AssertionView.From(a, counting.Contains(a.Sequence) || a.Action == AssertionAction.Undo))]);
    }
}

/// <summary>Somebody says that an effect is so, or not.</summary>
/// <param name="By"><c>parser</c>, <c>rule:</c> and a name, <c>catalogue</c>, or the editor.</param>
/// <param name="At">UTC; null for the parser, which says the same at any time.</param>
/// <param name="Action">What an editor did; null for the others.</param>
/// <param name="Quote">The printed words.</param>
/// <param name="ProvisionId">The unit they stand in.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">Between 0 and 1 for a conclusion.</param>
/// <param name="Date">The date that an editor gave.</param>
/// <param name="Target">The target that an editor gave.</param>
/// <param name="Counts">False where it was undone.</param>
internal sealed record AssertionView(
    string By, DateTime? At, AssertionAction? Action, string? Quote, string? ProvisionId, SourceView? Source, string? Reason, double? Confidence, DateOnly? Date, TargetView? Target, bool Counts)
{
    public static AssertionView From(Assertion said) => new(
        said.By, said.At?.UtcDateTime, null, said.Quote, said.ProvisionId, said.Source is { } source ? SourceView.From(source) : null, said.Reason, said.Confidence, null, null, true);

    public static AssertionView From(AssertionRow said, bool counts) => new(
        said.By, said.At, said.Action, null, null, null, said.Why, null, said.Date, said.Target is { } target ? TargetView.From(target, target.WorkId) : null, counts);
}

/// <summary>Effects.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Next">Opaque cursor of the next page; null on the last one.</param>
internal sealed record EffectsPage(IReadOnlyList<EffectView> Items, string? Next);

/// <summary>An editor's word on an effect.</summary>
/// <param name="Reason">Why; needed to reject and to dispute.</param>
internal sealed record EditRequest(string? Reason);

/// <summary>A correction; it confirms the effect at the same time.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Date">The right date.</param>
/// <param name="DateUnknown">True where the date printed or found is wrong and the right one is not known.</param>
/// <param name="Target">The right target.</param>
internal sealed record CorrectionRequest(string? Reason, DateOnly? Date, bool? DateUnknown, TargetView? Target);

/// <summary>An effect that no text of ours shows.</summary>
/// <param name="WorkId">The work that does it.</param>
/// <param name="Relation">What it does.</param>
/// <param name="Target">To what.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Quote">The words that say so, from wherever they are known.</param>
/// <param name="Reason">Where this is known from.</param>
internal sealed record NewEffectRequest(string? WorkId, EffectRelation? Relation, TargetView? Target, DateOnly? Date, string? Quote, string? Reason);

using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Effects;

/// <summary>One entry of the ledger: what a work does to another one, or to itself.</summary>
public sealed record Effect
{
    /// <summary><c>{ProvisionId}@{offset}:{relation}</c> of the first words that say so.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required EffectRelation Relation { get; init; }

    /// <summary>The work that does it.</summary>
    public required string ActorWorkId { get; init; }

    /// <summary>To what: another work or unit, or the actor itself (施行, 有效期).</summary>
    public required CitationTarget Target { get; init; }

    /// <summary>How surely the target is known.</summary>
    public CitationResolution Resolution { get; init; } = CitationResolution.Work;

    /// <summary>What the target could be, where that is not one thing.</summary>
    public IReadOnlyList<CitationCandidate> Candidates { get; init; } = [];

    /// <summary>The printed words of the first assertion.</summary>
    public required string Quote { get; init; }

    /// <summary>Where they are printed; null for effects from outside of texts.</summary>
    public SourceAnchor? Source { get; init; }

    /// <summary>When. Of <see cref="EffectRelation.Expires"/> and <see cref="EffectRelation.MeasureEnds"/> the last day; of a period its last day.</summary>
    public EffectDate Date { get; init; } = EffectDate.Unknown;

    /// <summary>First day of a period; null for other relations.</summary>
    public DateOnly? From { get; init; }

    /// <summary>等文件同时废止: the list of targets is not complete.</summary>
    public bool OpenList { get; init; }

    /// <summary>A conclusion (same title, later year), not what a text says; never applied to a status until confirmed.</summary>
    public bool Inferred { get; init; }

    /// <summary>Where it stands.</summary>
    public EffectState State { get; init; } = EffectState.Proposed;

    /// <summary>Who says so, in order; never empty.</summary>
    public required IReadOnlyList<Assertion> Assertions { get; init; }

    /// <summary>Whether it speaks of the actor itself.</summary>
    public bool IsOwn => Target.WorkId == ActorWorkId;
}

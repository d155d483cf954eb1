using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Citations;

/// <summary>Printed words that refer to a work, a unit or a thing with a short name.</summary>
public sealed record Citation
{
    /// <summary><c>{ProvisionId}@{offset}</c>, with <c>.2</c>, <c>.3</c> … where one word means several things (前两款). Stable as long as the text is.</summary>
    public required string Id { get; init; }

    /// <summary>The work the words stand in.</summary>
    public required string WorkId { get; init; }

    /// <summary>The unit the words stand in.</summary>
    public required string ProvisionId { get; init; }

    /// <summary>The printed words.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first character in the unit's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the last character.</summary>
    public required int End { get; init; }

    /// <summary>What it does.</summary>
    public required CitationRelation Relation { get; init; }

    /// <summary>How it is printed.</summary>
    public required CitationForm Form { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceAnchor Source { get; init; }

    /// <summary>What it points to.</summary>
    public required CitationTarget Target { get; init; }

    /// <summary>How surely.</summary>
    public CitationResolution Resolution { get; init; } = CitationResolution.Unresolved;

    /// <summary>What it could mean, where that is not one thing.</summary>
    public IReadOnlyList<CitationCandidate> Candidates { get; init; } = [];

    /// <summary>Why it is not linked, in Chinese, for editors; null where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>The short name that is defined or used (专项资金, 《目录》); null without one.</summary>
    public string? Term { get; init; }

    /// <summary>原《…》: the text means an earlier version.</summary>
    public bool Former { get; init; }

    /// <summary>True for the two resolutions that are links.</summary>
    public bool IsLinked => Resolution is CitationResolution.Provision or CitationResolution.Work;
}

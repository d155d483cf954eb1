using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Store;

/// <summary>What happened to a work.</summary>
internal enum ChangeKind
{
    /// <summary>Added, or its text or metadata changed.</summary>
    Upsert,

    /// <summary>No stored file holds it any more.</summary>
    Remove,

    /// <summary>What is held of effects that concern it changed, and with it perhaps its status.</summary>
    Effects,

    /// <summary>What editors hold of its rules changed, and with it what a match answers.</summary>
    Rules,
}

/// <summary>One entry of the append-only change log that indexes follow.</summary>
internal sealed class ChangeRow
{
    /// <summary>Grows by commit order; never reused.</summary>
    public long Sequence { get; init; }

    public required string WorkId { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The effect, where it is one.</summary>
    public string? EffectId { get; init; }

    /// <summary>What an editor did; null for what texts did.</summary>
    public AssertionAction? Action { get; init; }

    /// <summary>The editor.</summary>
    public string? By { get; init; }
}

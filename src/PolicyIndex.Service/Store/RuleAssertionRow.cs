using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Store;

/// <summary>
/// What an editor said of a rule. Append-only. Rules are read from texts and never stored, so the row holds the sentence that was spoken
/// of: where that sentence stands in the work, there the word counts; where it is gone, it counts for nothing.
/// </summary>
internal sealed class RuleAssertionRow : ISaid
{
    public long Sequence { get; init; }

    /// <summary>Id of the rule when it was first spoken of.</summary>
    public required string RuleId { get; init; }

    public required string WorkId { get; init; }

    /// <summary>Kind as it was read from the text.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>The sentence, as printed.</summary>
    public required string Quote { get; init; }

    /// <summary>1 for the first word on the rule, then 2, …: what a caller's If-Match names before it is the one before.</summary>
    public required int Version { get; init; }

    public required AssertionAction Action { get; init; }

    /// <summary>Name of the key or account.</summary>
    public required string By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The editor's reason.</summary>
    public string? Why { get; init; }

    /// <summary>What is right instead; null unless it corrects.</summary>
    public RuleCorrection? Correction { get; init; }

    public long? Undoes { get; init; }
}

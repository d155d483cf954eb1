using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;

namespace PolicyIndex.Eval.Metadata;

/// <summary>One scored field: what the gold wants, what the parse has, and when they agree.</summary>
internal sealed record MetadataField(
    string Name,
    Func<GoldDocument, string> Wanted,
    Func<ParsedDocument, string> Got,
    Func<GoldDocument, ParsedDocument, bool>? Agreement = null)
{
    /// <summary>False where the gold record does not give the field.</summary>
    public Func<GoldDocument, bool> Applies { get; init; } = _ => true;

    /// <summary>By default both are the same after folding.</summary>
    public bool Agrees(GoldDocument gold, ParsedDocument parsed) =>
        Agreement?.Invoke(gold, parsed)
        ?? string.Equals(Folding.Fold(Wanted(gold)), Folding.Fold(Got(parsed)), StringComparison.Ordinal);
}

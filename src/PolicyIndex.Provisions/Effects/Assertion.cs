using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Effects;

/// <summary>Somebody says that an effect is so.</summary>
/// <param name="By"><c>parser</c>, <c>rule:</c> and its name for a conclusion, or an editor.</param>
/// <param name="State">What he says of it.</param>
/// <param name="Quote">The printed words that say so; empty for an editor without any.</param>
/// <param name="ProvisionId">The unit they stand in; null outside of texts.</param>
/// <param name="Source">Where they are printed; null outside of texts.</param>
/// <param name="Reason">Why, in Chinese, where the words alone do not say it.</param>
/// <param name="Confidence">Between 0 and 1 for a conclusion; null for what is printed.</param>
/// <param name="At">When an editor said it; null for the parser, which says the same at any time.</param>
public sealed record Assertion(string By, EffectState State, string Quote, string? ProvisionId = null, SourceAnchor? Source = null, string? Reason = null, double? Confidence = null, DateTimeOffset? At = null)
{
    /// <summary>Read from the text.</summary>
    public const string Parser = "parser";
}

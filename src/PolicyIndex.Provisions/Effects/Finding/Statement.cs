using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>Words that say something about validity.</summary>
/// <param name="Relation">What.</param>
/// <param name="Provision">The unit.</param>
/// <param name="Start">Offset of the first character in its text.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Date">When.</param>
/// <param name="From">First day of a period.</param>
/// <param name="Unit">The unit that they speak of, where it is not the whole work.</param>
internal sealed record Statement(EffectRelation Relation, Provision Provision, int Start, int End, EffectDate Date, DateOnly? From = null, IReadOnlyList<LocatorStep>? Unit = null);

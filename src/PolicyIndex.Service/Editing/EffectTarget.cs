namespace PolicyIndex.Service.Editing;

/// <summary>What an effect is done to.</summary>
/// <param name="WorkId">Id of the work, stored or known by its facts only; null where nothing is known that it can be.</param>
/// <param name="ProvisionId">The unit; null for the work as a whole.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Number">Document number in canonical form.</param>
/// <param name="Unit">The unit as one writes it.</param>
internal sealed record EffectTarget(string? WorkId = null, string? ProvisionId = null, string? Title = null, string? Number = null, string? Unit = null);

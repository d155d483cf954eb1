namespace PolicyIndex.Provisions.Enterprises;

/// <summary>What a description tells of an enterprise.</summary>
/// <param name="Profile">The enterprise.</param>
/// <param name="Facts">Where each fact stands in the description, in order.</param>
public sealed record DescribedEnterprise(EnterpriseProfile Profile, IReadOnlyList<FactSpan> Facts);

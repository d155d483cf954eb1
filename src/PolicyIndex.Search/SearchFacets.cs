namespace PolicyIndex.Search;

/// <summary>
/// Hits by filter value, most frequent first. A facet ignores the request's own filter on it, so that the other values
/// stay visible and can be added.
/// </summary>
/// <param name="Level">By level, named as in <see cref="Provisions.Works.AdministrativeLevel"/>.</param>
/// <param name="Region">By territory.</param>
/// <param name="Issuer">By issuer; a joint work counts for each of its issuers.</param>
/// <param name="Kind">By 文种.</param>
/// <param name="Year">By year of issue; works without a date of issue in none.</param>
public sealed record SearchFacets(
    IReadOnlyList<FacetCount> Level,
    IReadOnlyList<FacetCount> Region,
    IReadOnlyList<FacetCount> Issuer,
    IReadOnlyList<FacetCount> Kind,
    IReadOnlyList<FacetCount> Year)
{
    /// <summary>No hits.</summary>
    public static SearchFacets Empty { get; } = new([], [], [], [], []);
}

/// <summary>A facet value and the number of provisions that have it.</summary>
public sealed record FacetCount(string Value, int Count);

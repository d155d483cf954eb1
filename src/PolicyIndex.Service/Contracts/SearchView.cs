namespace PolicyIndex.Service.Contracts;

/// <summary>An answered search.</summary>
/// <param name="Total">How many units were found.</param>
/// <param name="TookMs">Time spent, milliseconds.</param>
/// <param name="AsOf">The date the status is of.</param>
/// <param name="States">States that were let through on that date; empty for all.</param>
/// <param name="Hits">Best first.</param>
/// <param name="Facets">For each filter its values with the number of hits.</param>
/// <param name="Next">Opaque cursor of the next page; null on the last one.</param>
internal sealed record SearchView(int Total, double TookMs, DateOnly AsOf, IReadOnlyList<string> States, IReadOnlyList<HitView> Hits, FacetsView Facets, string? Next);

/// <summary>A unit that answers the search.</summary>
/// <param name="Score">Comparable within one answer only.</param>
/// <param name="Work">Its work.</param>
/// <param name="Provision">The unit.</param>
/// <param name="Highlights">Where words of the question stand in the unit's text, in order, not overlapping.</param>
/// <param name="Status">Whether the unit is in force on the date asked for.</param>
/// <param name="Similar">Ids of units of other works further down that say nearly the same.</param>
/// <param name="Explanation">How the score came about, in words; only where asked for.</param>
internal sealed record HitView(
    double Score,
    WorkSummary Work,
    ProvisionView Provision,
    IReadOnlyList<HighlightView> Highlights,
    StatusView Status,
    IReadOnlyList<string> Similar,
    string? Explanation);

/// <summary>A stretch of the unit's text that words of the question match.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units.</param>
/// <param name="End">Offset after the last character.</param>
internal sealed record HighlightView(int Start, int End);

/// <summary>Values a filter can take, most frequent first. A filter's own choice does not narrow its values.</summary>
/// <param name="Level">Level of the issuers.</param>
/// <param name="Region">Territory.</param>
/// <param name="Issuer">Issuing authority; a joint work counts for each.</param>
/// <param name="Kind">文种.</param>
/// <param name="Year">Year of issue.</param>
internal sealed record FacetsView(
    IReadOnlyList<FacetValueView> Level, IReadOnlyList<FacetValueView> Region, IReadOnlyList<FacetValueView> Issuer, IReadOnlyList<FacetValueView> Kind, IReadOnlyList<FacetValueView> Year);

/// <summary>A value a filter can take.</summary>
/// <param name="Value">As the filter wants it.</param>
/// <param name="Count">How many have it.</param>
internal sealed record FacetValueView(string Value, int Count);

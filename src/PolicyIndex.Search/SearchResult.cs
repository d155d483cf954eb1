namespace PolicyIndex.Search;

/// <summary>One page of hits, best first; hits of equal score by provision id.</summary>
/// <param name="Total">Provisions that match query and filters, over all pages.</param>
/// <param name="Hits">The hits of this page.</param>
/// <param name="Facets">Counts by filter value.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
/// <param name="AsOf">The request's date.</param>
public sealed record SearchResult(int Total, IReadOnlyList<SearchHit> Hits, SearchFacets Facets, string? Next, DateOnly? AsOf);

/// <summary>A provision that answers a query.</summary>
/// <param name="ProvisionId">Its id.</param>
/// <param name="WorkId">Its work.</param>
/// <param name="Score">1 to 2 in the re-ranked block of the first hundred, below 1 behind it: comparable within one result only.</param>
/// <param name="Highlights">Matched words in the provision's text, in order, not overlapping.</param>
/// <param name="Similar">Ids of lower hits of other works that say nearly the same.</param>
/// <param name="Explanation">How the score came about; null unless asked for.</param>
public sealed record SearchHit(string ProvisionId, string WorkId, float Score, IReadOnlyList<TextSpan> Highlights, IReadOnlyList<string> Similar, string? Explanation);

/// <summary>A stretch of <see cref="Provisions.Provision.Text"/>, in UTF-16 units.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last character.</param>
public readonly record struct TextSpan(int Start, int End);

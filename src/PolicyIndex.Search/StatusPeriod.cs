namespace PolicyIndex.Search;

/// <summary>From a day on, until the next period begins, a work or provision has this status.</summary>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> for always.</param>
/// <param name="State">Name of the state, as <see cref="SearchRequest.Statuses"/> names it; must not contain <c>|</c>.</param>
public sealed record StatusPeriod(DateOnly From, string State);

namespace PolicyIndex.Service.Contracts;

/// <summary>One page of works.</summary>
/// <param name="Items">The works.</param>
/// <param name="Next">Opaque cursor of the next page; null on the last one.</param>
/// <param name="AsOf">The date the status is of.</param>
/// <param name="States">States that were let through on that date; empty for all.</param>
internal sealed record WorksPage(IReadOnlyList<WorkSummary> Items, string? Next, DateOnly AsOf, IReadOnlyList<string> States);

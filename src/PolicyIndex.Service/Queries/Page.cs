namespace PolicyIndex.Service.Queries;

/// <summary>One page of a list.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Next">Opaque cursor of the next page; null on the last one.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

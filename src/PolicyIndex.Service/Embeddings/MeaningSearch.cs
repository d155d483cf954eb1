using PolicyIndex.Search.Embeddings;

namespace PolicyIndex.Service.Embeddings;

/// <summary>Search by meaning, where it is configured.</summary>
/// <param name="Index">The vectors; null where clauses are found by words alone.</param>
internal sealed record MeaningSearch(MeaningIndex? Index)
{
    /// <summary><c>ready</c>, <c>embedding</c> or <c>failing</c>; null where none is configured.</summary>
    public string? State => Index?.State switch
    {
        null => null,
        { Failing: true } => "failing",
        { Missing: > 0 } or { Embedded: 0 } => "embedding",
        _ => "ready",
    };

    /// <summary>See <see cref="MeaningIndex.NearestAsync"/>.</summary>
    public async Task<IReadOnlyList<string>> NearestAsync(string question, CancellationToken cancellation) =>
        Index is null ? [] : await Index.NearestAsync(question, cancellation);
}

namespace PolicyIndex.Search.Embeddings;

/// <summary>What embeddings may cost.</summary>
public sealed record EmbeddingLimits
{
    /// <summary>How long a search waits for the vector of its question before it goes on without.</summary>
    public TimeSpan Question { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>How long one batch of units may take.</summary>
    public TimeSpan Batch { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>After a failure no question is sent for this long, so that a dead endpoint does not delay every search.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Units in a batch.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>Cosine from which a unit counts as near. Depends on the model.</summary>
    public float SmallestCosine { get; init; } = 0.4f;
}

namespace PolicyIndex.Service.Contracts;

/// <summary>That the process answers.</summary>
/// <param name="State"><c>alive</c>.</param>
internal sealed record LivenessView(string State);

/// <summary>Whether questions can be answered from all that is stored.</summary>
/// <param name="State"><c>ready</c> or <c>indexing</c>.</param>
/// <param name="IndexSequence">Last change the index holds.</param>
/// <param name="LatestSequence">Last change of the store.</param>
/// <param name="Embeddings"><c>ready</c>, <c>embedding</c>, or <c>failing</c> where searches go on by words alone; absent where none are configured.</param>
internal sealed record ReadinessView(string State, long IndexSequence, long LatestSequence, string? Embeddings);

namespace PolicyIndex.Search.Reranking;

/// <summary>A provision that BM25 found, with all that the re-ranker judges it by.</summary>
/// <param name="Document">Number in the index reader.</param>
/// <param name="Lexical">Its BM25 score.</param>
/// <param name="Profile">What is known of it.</param>
/// <param name="Features">Values in the order of <see cref="RankingFeature"/>.</param>
/// <param name="Score">The ranker's score.</param>
internal sealed record Candidate(int Document, float Lexical, UnitProfile Profile, float[] Features, float Score);

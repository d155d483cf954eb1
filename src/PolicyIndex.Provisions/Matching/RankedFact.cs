namespace PolicyIndex.Provisions.Matching;

/// <summary>A missing fact with how many undetermined rules hang on it.</summary>
/// <param name="Fact">The fact and its question.</param>
/// <param name="Settles">Undetermined rules that name it as missing.</param>
public sealed record RankedFact(MissingFact Fact, int Settles);

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>A word that people or policy texts use for an industry.</summary>
/// <param name="Word">The word (酒企, 轻工业, 电解铝).</param>
/// <param name="Codes">Sections, divisions and groups it lies in.</param>
/// <param name="Whole">True where it covers its codes whole; false where it is a part of them, so that a code alone decides nothing.</param>
/// <param name="OnlySaid">True for an everyday word by which enterprises call themselves, which is not read in policy texts.</param>
public sealed record IndustryWord(string Word, IReadOnlyList<string> Codes, bool Whole, bool OnlySaid);

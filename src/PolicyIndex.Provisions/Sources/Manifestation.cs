namespace PolicyIndex.Provisions.Sources;

/// <summary>One file of an expression, known by the hash of its bytes.</summary>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes.</param>
/// <param name="FileName">Name as given, without directories.</param>
/// <param name="MediaType">For example <c>text/plain</c> or <c>application/pdf</c>.</param>
/// <param name="Bytes">Size in bytes.</param>
/// <param name="Pages">Number of pages, or null where the format has none.</param>
public sealed record Manifestation(string Sha256, string FileName, string MediaType, long Bytes, int? Pages);

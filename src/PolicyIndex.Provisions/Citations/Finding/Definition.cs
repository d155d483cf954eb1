namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>A short name as the text gives it.</summary>
/// <param name="Terms">The short names, marks and quotation marks aside; 《》 kept.</param>
/// <param name="Start">Offset of the bracket or of the word 统称.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Collective">统称: the name stands for all that is listed before it.</param>
internal sealed record Definition(IReadOnlyList<string> Terms, int Start, int End, bool Collective);

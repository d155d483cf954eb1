namespace PolicyIndex.Provisions.Sources;

/// <summary>Where something is printed: file, page, lines and characters.</summary>
/// <param name="Manifestation">SHA-256 of the file.</param>
/// <param name="Page">1-based page of the first character, null where the format has no pages.</param>
/// <param name="LastPage">1-based page of the last character, null where the format has no pages.</param>
/// <param name="FirstLine">Line number (of the file, or of <paramref name="Page"/>) of the first character.</param>
/// <param name="LastLine">Line number (of the file, or of <paramref name="LastPage"/>) of the last character.</param>
/// <param name="Start">Offset of the first character in <see cref="SourceText.Text"/>.</param>
/// <param name="End">Offset after the last character.</param>
public sealed record SourceAnchor(string Manifestation, int? Page, int? LastPage, int FirstLine, int LastLine, int Start, int End);

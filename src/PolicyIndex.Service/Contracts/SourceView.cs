using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Contracts;

/// <summary>Where something is printed.</summary>
/// <param name="Manifestation">SHA-256 of the file.</param>
/// <param name="Page">1-based page of the first character; null where the format has no pages.</param>
/// <param name="LastPage">1-based page of the last character; null where the format has no pages.</param>
/// <param name="FirstLine">1-based line of the file, or of <paramref name="Page"/>.</param>
/// <param name="LastLine">1-based line of the file, or of <paramref name="LastPage"/>.</param>
/// <param name="Start">Offset of the first character in the file's text, in UTF-16 units, lines joined by one line feed.</param>
/// <param name="End">Offset after the last character.</param>
internal sealed record SourceView(string Manifestation, int? Page, int? LastPage, int FirstLine, int LastLine, int Start, int End)
{
    public static SourceView From(SourceAnchor anchor) =>
        new(anchor.Manifestation, anchor.Page, anchor.LastPage, anchor.FirstLine, anchor.LastLine, anchor.Start, anchor.End);
}

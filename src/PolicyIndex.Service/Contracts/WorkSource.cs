using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Contracts;

/// <summary>Where a work's current text stands.</summary>
/// <param name="Manifestation">SHA-256 of the file.</param>
/// <param name="FirstLine">1-based line of the file, or of <paramref name="FirstPage"/> in paged formats.</param>
/// <param name="LastLine">1-based line of the file, or of <paramref name="LastPage"/> in paged formats.</param>
/// <param name="FirstPage">1-based page; null where the format has none.</param>
/// <param name="LastPage">1-based page; null where the format has none.</param>
internal sealed record WorkSource(string Manifestation, int FirstLine, int LastLine, int? FirstPage, int? LastPage)
{
    public static WorkSource From(SourceAnchor anchor) =>
        new(anchor.Manifestation, anchor.FirstLine, anchor.LastLine, anchor.Page, anchor.LastPage);
}

using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Store;

/// <summary>A <see cref="SourceAnchor"/> without its manifestation, which the row's work names once for all its rows.</summary>
internal sealed record StoredSpan(int? Page, int? LastPage, int FirstLine, int LastLine, int Start, int End)
{
    public static StoredSpan From(SourceAnchor anchor) =>
        new(anchor.Page, anchor.LastPage, anchor.FirstLine, anchor.LastLine, anchor.Start, anchor.End);

    public SourceAnchor In(string manifestation) => new(manifestation, Page, LastPage, FirstLine, LastLine, Start, End);
}

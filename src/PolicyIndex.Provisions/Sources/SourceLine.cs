namespace PolicyIndex.Provisions.Sources;

/// <summary>One printed line of a manifestation, as its reader found it, without the line break.</summary>
/// <param name="Page">1-based page, or null where the format has no pages (plain text).</param>
/// <param name="Number">1-based line number: of the file for text, of the page for paged formats.</param>
/// <param name="Start">Offset of the line's first character in <see cref="SourceText.Text"/>, in UTF-16 units.</param>
/// <param name="Text">The line's characters, leading and trailing spaces kept.</param>
/// <param name="Geometry">Position on the page where the format has one.</param>
/// <param name="Cell">Place in a table where the format tells it.</param>
public sealed record SourceLine(int? Page, int Number, int Start, string Text, LineGeometry? Geometry = null, TableCell? Cell = null)
{
    /// <summary>Offset after the line's last character (of the line break that follows).</summary>
    public int End => Start + Text.Length;
}

using AngleSharp.Dom;

namespace PolicyIndex.Ingest.Html;

/// <summary>A line of a page as a browser shows it: the inline content between two block boundaries or line breaks.</summary>
/// <param name="Text">Its text, white space collapsed, trimmed.</param>
/// <param name="LinkLength">How many of its printed characters belong to links.</param>
/// <param name="LinksToFile">Whether a link of it leads to a document to be downloaded.</param>
/// <param name="Container">Innermost block element around it.</param>
internal sealed record PageBlock(string Text, int LinkLength, bool LinksToFile, IElement Container)
{
    /// <summary>Text without any blanks: what comparisons and patterns look at.</summary>
    public string Folded { get; } = string.Concat(Text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Mostly links: navigation, related articles, downloads.</summary>
    public bool IsLinks => LinkLength * 2 > Folded.Length;

    public bool IsSentence => Folded.AsSpan().IndexOfAny("。；：，！？") >= 0;
}

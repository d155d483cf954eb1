using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Where the heading of a numbered unit ends: with a line that has room left, ends no sentence and leaves none open.</summary>
internal static class HeadingEnd
{
    // A paragraph of more lines is no heading, whatever it lacks.
    private const int LongestHeadingLines = 6;

    /// <summary>Characters of the longest heading of an article.</summary>
    public const int LongestArticleHeading = 20;

    private const int LongestOnLine = 60;

    /// <summary>True where a line ends the heading that the first block of a unit is.</summary>
    public static bool At(DocumentLine line, Block block, MarkerKind kind, TextLayout layout, string source)
    {
        if (block.Slices.Count is 0 or > LongestHeadingLines)
        {
            return false;
        }

        var text = block.Join(source);
        if (text.AsSpan().ContainsAny("。；") || TextEnd.IsSentenceEnd(text) || TextEnd.GoesOn(text))
        {
            return false;
        }

        return kind switch
        {
            MarkerKind.Part or MarkerKind.SubPart or MarkerKind.Chapter or MarkerKind.Section or MarkerKind.Box => layout.IsShort(line) || !layout.Wrapped,
            MarkerKind.Article => text.Length <= LongestArticleHeading && layout.IsClearlyShort(line) && !text.Contains('，', StringComparison.Ordinal),
            MarkerKind.Dash or MarkerKind.Circled => false,
            _ => layout.IsClearlyShort(line) || (!layout.Wrapped && text.Length <= LongestOnLine),
        };
    }
}

namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>All printed forms the parser knows. A new form is a file beside these and a line here.</summary>
internal static class MarkerRecognizers
{
    public static IReadOnlyList<IMarkerRecognizer> All { get; } =
    [
        new PartMarker(),
        new SubPartMarker(),
        new ChapterMarker(),
        new SectionMarker(),
        new ArticleMarker(),
        new ChineseEnumerationMarker(),
        new ChineseParenthesisMarker(),
        new ArabicEnumerationMarker(),
        new ArabicBracketMarker(),
        new ArabicParenthesisMarker(),
        new ArabicHalfParenthesisMarker(),
        new LatinEnumerationMarker(),
        new LatinParenthesisMarker(),
        new CircledMarker(),
        new DashMarker(),
        new BoxMarker(),
    ];

    /// <summary>Reads the marker at the very beginning of a text, if there is one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        if (text.Length == 0 || !CanBegin(text[0]))
        {
            return false;
        }

        foreach (var recognizer in All)
        {
            if (recognizer.TryRead(text, out marker))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBegin(char c) =>
        c is '第' or '（' or '(' or '[' or '［' or '—' or '―' or '专' or (>= '①' and <= '⑳') or (>= '0' and <= '9') or (>= '０' and <= '９') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ')
        || "一二三四五六七八九十百".Contains(c, StringComparison.Ordinal);
}

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>Printed width of text in half-width columns; spaces, which extraction adds and drops between scripts, do not count.</summary>
internal static class TextWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += char.IsWhiteSpace(c) ? 0 : c < 0x2E80 && c is not ('“' or '”' or '‘' or '’' or '—' or '…' or '①' or '②' or '③' or '④' or '⑤' or '⑥' or '⑦' or '⑧' or '⑨' or '⑩') ? 1 : 2;
        }

        return width;
    }
}

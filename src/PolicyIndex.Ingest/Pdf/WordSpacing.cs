namespace PolicyIndex.Ingest.Pdf;

/// <summary>
/// Which gaps between letters are blanks. Justified Chinese lines stretch all gaps alike, so a gap counts against the
/// line's usual gap; between Chinese and Latin letters typesetters leave a quarter of an em that nobody typed.
/// </summary>
internal sealed class WordSpacing
{
    private const double BetweenLatin = 0.18;
    private const double BesideIdeograph = 0.5;
    private readonly double _usualGap;

    public WordSpacing(List<Glyph> glyphs)
    {
        var gaps = new List<double>(glyphs.Count);
        for (var i = 1; i < glyphs.Count; i++)
        {
            gaps.Add((glyphs[i].Left - glyphs[i - 1].Right) / glyphs[i].Size);
        }

        gaps.Sort();

        // With fewer letters there is no habit to see, only the gaps themselves.
        _usualGap = gaps.Count < 4 ? 0 : Math.Max(0, gaps[gaps.Count / 2]);
    }

    public bool Separates(in Glyph left, in Glyph right)
    {
        var gap = (right.Left - left.Right) / Math.Max(left.Size, right.Size);
        return gap > _usualGap + (IsLatin(left.Text[^1]) && IsLatin(right.Text[0]) ? BetweenLatin : BesideIdeograph);
    }

    private static bool IsLatin(char c) => c < '\u2000';
}

namespace PolicyIndex.Ingest.Pdf;

/// <summary>Letters drawn one after the other on one baseline in one size: never torn apart again.</summary>
internal sealed class GlyphRun(Glyph first)
{
    // Kerning and proportional digits move a letter back a little.
    private const double Backstep = 0.3;
    private readonly List<Glyph> _glyphs = [first];

    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    public double Left { get; } = first.Left;

    public double Right { get; private set; } = Math.Max(first.Left, first.Right);

    public double Baseline { get; } = first.Baseline;

    public double Size { get; } = first.Size;

    /// <summary>Ink weight: decides which run of a line gives the line its baseline.</summary>
    public double Weight => Size * _glyphs.Count;

    public bool TryAppend(in Glyph glyph)
    {
        if (Math.Abs(glyph.Baseline - Baseline) > 0.1 * Size || Math.Abs(glyph.Size - Size) > 0.2 * Size || glyph.Left < Right - (Backstep * Size))
        {
            return false;
        }

        _glyphs.Add(glyph);
        Right = Math.Max(Right, glyph.Right);
        return true;
    }
}

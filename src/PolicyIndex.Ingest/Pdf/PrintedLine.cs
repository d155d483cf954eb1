using System.Text;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Pdf;

/// <summary>Runs that the eye reads as one line: same baseline, or beside each other like a superscript.</summary>
internal sealed class PrintedLine
{
    // Room a line takes above and below its baseline, in ems.
    private const double Ascent = 0.88;
    private const double Descent = 0.12;

    // No printed line has so many pieces, nor so many letters in one place; more would make hostile pages quadratic.
    private const int MostRunsBeside = 1_000;
    private const int MostDoubles = 16;
    private readonly List<GlyphRun> _runs = [];
    private GlyphRun _heaviest;

    public PrintedLine(GlyphRun run)
    {
        _runs.Add(run);
        _heaviest = run;
    }

    public double Middle => _heaviest.Baseline + (0.38 * _heaviest.Size);

    public double Left => _runs.Min(r => r.Left);

    public bool TryAdd(GlyphRun run)
    {
        if (!IsOnBaseline(run) && !IsBeside(run))
        {
            return false;
        }

        _runs.Add(run);
        _heaviest = run.Weight > _heaviest.Weight ? run : _heaviest;
        return true;
    }

    /// <summary>The line's text and position, or null where only blanks are printed.</summary>
    public (string Text, LineGeometry Geometry)? ToText(double pageWidth, double pageHeight)
    {
        var glyphs = InReadingOrder();
        var text = new StringBuilder(glyphs.Count);
        var spacing = new WordSpacing(glyphs);
        var (previous, blank) = (default(Glyph?), default(string));
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
            {
                blank ??= glyph.Text;
                continue;
            }

            if (previous is { } p && (blank ?? (spacing.Separates(p, glyph) ? " " : null)) is { } space)
            {
                text.Append(space);
            }

            text.Append(glyph.Text);
            (previous, blank) = (glyph, null);
        }

        if (previous is not { } last)
        {
            return null;
        }

        var sizes = glyphs.Where(g => !g.IsBlank).Select(g => g.Size).Order().ToList();
        var left = glyphs.First(g => !g.IsBlank).Left;
        return (text.ToString(), new LineGeometry(left, Math.Max(left, last.Right), _heaviest.Baseline, sizes[sizes.Count / 2], pageWidth, pageHeight));
    }

    private bool IsOnBaseline(GlyphRun run) => Math.Abs(run.Baseline - _heaviest.Baseline) < 0.15 * Math.Min(run.Size, _heaviest.Size);

    /// <summary>Whether a run of another size or height stands in the line's band with nothing above or below it.</summary>
    private bool IsBeside(GlyphRun run)
    {
        var top = Math.Min(run.Baseline + (Ascent * run.Size), _heaviest.Baseline + (Ascent * _heaviest.Size));
        var bottom = Math.Max(run.Baseline - (Descent * run.Size), _heaviest.Baseline - (Descent * _heaviest.Size));
        var small = Math.Min(run.Size, _heaviest.Size);
        return top - bottom > 0.5 * small && _runs.Count <= MostRunsBeside && _runs.TrueForAll(r => Math.Min(r.Right, run.Right) - Math.Max(r.Left, run.Left) < 0.3 * small);
    }

    private List<Glyph> InReadingOrder()
    {
        var glyphs = new List<Glyph>();
        _runs.Sort((a, b) => a.Left.CompareTo(b.Left));
        var overlaps = false;
        for (var i = 0; i < _runs.Count; i++)
        {
            overlaps |= i > 0 && _runs[i].Left < _runs[i - 1].Right - (0.3 * _runs[i].Size);
            glyphs.AddRange(_runs[i].Glyphs);
        }

        return overlaps ? WithoutDoubles(glyphs) : glyphs;
    }

    /// <summary>Bold type is sometimes faked by drawing a letter again a hair beside itself.</summary>
    private static List<Glyph> WithoutDoubles(List<Glyph> glyphs)
    {
        var kept = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs.OrderBy(g => g.Left))
        {
            var reach = 0.4 * Math.Min(glyph.Size, Math.Max(glyph.Right - glyph.Left, 0.1));
            var isDouble = false;
            for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - MostDoubles) && glyph.Left - kept[i].Left < reach && !isDouble; i--)
            {
                isDouble = string.Equals(kept[i].Text, glyph.Text, StringComparison.Ordinal);
            }

            if (!isDouble)
            {
                kept.Add(glyph);
            }
        }

        return kept;
    }
}

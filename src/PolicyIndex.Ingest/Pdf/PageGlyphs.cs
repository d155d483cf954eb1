using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PolicyIndex.Ingest.Pdf;

/// <summary>The visible letters of a page, sorted by the direction they are written in, in drawing order.</summary>
internal static class PageGlyphs
{
    /// <summary>One list a direction, the direction with most letters (the text; the others are stamps and watermarks) first.</summary>
    public static IReadOnlyList<List<Glyph>> ByDirection(IReadOnlyList<Letter> letters, double pageWidth, double pageHeight)
    {
        // A scan with a recognised text layer has nothing but invisible letters: then they are the text.
        var hasVisible = letters.Any(IsVisible);
        var directions = new Dictionary<int, List<Glyph>>();
        foreach (var letter in letters)
        {
            var at = letter.StartBaseLine;
            if ((hasVisible && !IsVisible(letter)) || at.X < -1 || at.Y < -1 || at.X > pageWidth + 1 || at.Y > pageHeight + 1)
            {
                continue;
            }

            var text = Clean(letter.Value);
            if (text.Length == 0)
            {
                continue;
            }

            var degrees = Degrees(letter);
            if (!directions.TryGetValue(degrees, out var glyphs))
            {
                directions.Add(degrees, glyphs = []);
            }

            glyphs.Add(Turn(letter, text, degrees));
        }

        return [.. directions.OrderByDescending(d => d.Value.Count).ThenBy(d => d.Key).Select(d => d.Value)];
    }

    private static bool IsVisible(Letter letter) => letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip);

    // Fonts without a character map yield controls; they carry no text.
    private static string Clean(string value) => value switch
    {
        [var c] when char.IsWhiteSpace(c) => c == '\u3000' ? "\u3000" : " ",
        [var c] when !char.IsControl(c) => CompatibilityCharacters.Fold(value),
        _ => CompatibilityCharacters.Fold(string.Concat(value.Where(c => !char.IsControl(c)))),
    };

    private static int Degrees(Letter letter)
    {
        var (dx, dy) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (dx > 0 && Math.Abs(dy) < 0.01 * dx)
        {
            return 0;
        }

        if (Math.Abs(dx) + Math.Abs(dy) < 1e-6)
        {
            // A letter without width has no direction of its own.
            return letter.TextOrientation switch
            {
                TextOrientation.Rotate90 => 270,
                TextOrientation.Rotate180 => 180,
                TextOrientation.Rotate270 => 90,
                _ => 0,
            };
        }

        return ((int)Math.Round(Math.Atan2(dy, dx) * 180 / Math.PI) + 360) % 360;
    }

    private static Glyph Turn(Letter letter, string text, int degrees)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        if (degrees == 0)
        {
            return new Glyph(text, start.X, end.X, start.Y, size);
        }

        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Glyph(text, Along(start), Along(end), (start.Y * cos) - (start.X * sin), size);

        double Along(PdfPoint point) => (point.X * cos) + (point.Y * sin);
    }
}

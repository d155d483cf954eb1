using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>
/// Cells of text. Texts come from documents and from whoever described the enterprise: each is written as an inline string, never as a
/// formula, and carries the mark of quoted text where it begins like one, so that it stays text when the sheet is saved as something else.
/// </summary>
internal static class SheetCells
{
    /// <summary>Most characters that a cell of the format holds.</summary>
    public const int Longest = 32_767;

    /// <summary>Style of a heading.</summary>
    public const uint Head = 1;

    /// <summary>Style of text.</summary>
    public const uint Text = 2;

    private const uint Quoted = 3;
    private const uint Link = 4;

    /// <summary>A row of texts.</summary>
    /// <param name="number">1-based.</param>
    /// <param name="texts">One a cell.</param>
    /// <param name="style">Of all cells.</param>
    /// <param name="linked">The cell that carries a link; null for none.</param>
    public static Row Row(uint number, IReadOnlyList<string> texts, uint style, int? linked = null) =>
        new(texts.Select((t, i) => Cell(Reference(i, number), Clean(t), i == linked ? Link : style))) { RowIndex = number };

    /// <summary>A1 for column 0 of row 1; columns up to Z.</summary>
    public static string Reference(int column, uint row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    /// <summary>Styles by the numbers above.</summary>
    public static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold()), new Font(new Underline(), new Color { Rgb = "FF8C2F22" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), Format(1), Format(0), Format(0, quoted: true), Format(2)));

    private static CellFormat Format(uint font, bool quoted = false) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FontId = font,
        ApplyFont = true,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };

    private static Cell Cell(string reference, string text, uint style) => new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        StyleIndex = style == Text && text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal) ? Quoted : style,
    };

    /// <summary>The text without what XML cannot hold, cut to what a cell holds.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            clean.Append(rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\n' or '\t' ? rune.ToString() : rune.Value == '\r' ? "" : "�");
        }

        return clean.ToString();
    }
}

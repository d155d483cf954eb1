namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>
/// How a text is set: how wide its full lines are, whether paragraphs are indented, whether lines are wrapped at all.
/// Measured once per document; answers whether a line begins a paragraph.
/// </summary>
internal sealed class TextLayout
{
    // A full line can miss this many columns because a punctuation mark may not begin the next one.
    private const int FullLineSlack = 3;

    private const int FewestOpenLines = 8;

    // No page holds 50 ideographs side by side: such a line was not wrapped.
    private const int WidestPage = 100;

    // Latin letters and narrow marks let a wrapped line be a little wider than others.
    private const int BeyondMeasure = 8;

    // The first line of a paragraph lost its indent of two ideographs when the text was extracted.
    private const int LostIndent = 4;

    private readonly int fullWidth;
    private readonly bool wrapped;
    private readonly bool indented;
    private readonly PageMeasure? page;

    private TextLayout(int fullWidth, bool wrapped, bool indented, PageMeasure? page)
    {
        this.fullWidth = fullWidth;
        this.wrapped = wrapped;
        this.indented = indented;
        this.page = page;
    }

    /// <summary>Width of a full line in half-width columns.</summary>
    public int FullWidth => fullWidth;

    /// <summary>False where every line is a paragraph of its own.</summary>
    public bool Wrapped => wrapped;

    /// <summary>Measures a part of a document; a part with too few full lines is set like the whole, and so is one of a text that is not wrapped.</summary>
    public static TextLayout Measure(IReadOnlyList<DocumentLine> part, TextLayout whole)
    {
        if (!whole.wrapped || part.Count(IsOpen) < FewestOpenLines)
        {
            return whole;
        }

        // Fields of a form, one below the other, are open lines too, but no full ones.
        var own = Measure(part);
        return own.fullWidth * 3 < whole.fullWidth * 2 ? whole : own;
    }

    public static TextLayout Measure(IReadOnlyList<DocumentLine> all)
    {
        // A cell is as wide as its column.
        var lines = all.Any(l => l.Cell is not null) ? [.. all.Where(l => l.Cell is null)] : all;
        // A line that stops inside a sentence was wrapped; between two such lines it is full and no first line of a paragraph.
        var open = lines.Where(IsOpen).Select(l => l.Width).Order().ToList();
        var full = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => IsOpen(lines[i]) && IsOpen(lines[i - 1])).Select(i => lines[i].Width).Order().ToList();
        var longLines = lines.Count(l => l.Width >= 30);
        var beyondPage = lines.Count(l => l.Width > WidestPage);
        var fullWidth = full.Count >= 5 ? full[full.Count / 2] : open.Count > 0 ? open[open.Count * 3 / 4] : lines.Select(l => l.Width).DefaultIfEmpty(70).Max();
        // A line goes beyond the measure that the open ones show: then those are headings, names and dates, and no line is wrapped.
        var beyondMeasure = lines.Count(l => l.Width > fullWidth + BeyondMeasure);
        var wrapped = longLines > 0 && (open.Count * 5 >= longLines && beyondPage * 2 <= open.Count && beyondMeasure * 2 <= open.Count);
        var spaced = lines.Count(l => l.LeadingSpace is >= 2 and <= 8);
        var indented = lines.Count >= 4 && spaced * 8 >= lines.Count;
        return new TextLayout(fullWidth, wrapped, indented, PageMeasure.Of(lines, l => l.Width >= fullWidth - FullLineSlack));
    }

    private static bool IsOpen(DocumentLine line) => line.Width >= 30 && !TextEnd.IsSentenceEnd(line.Text) && !IsForeign(line);

    // The English beside a Chinese heading, the name of a law in another language: such lines end as they like.
    private static bool IsForeign(DocumentLine line) => line.Text.Count(char.IsAsciiLetter) * 2 > line.Width;

    /// <summary>True for a line that was not broken off for lack of room.</summary>
    public bool IsShort(DocumentLine line) => line.Width <= fullWidth - FullLineSlack - 1;

    /// <summary>True for a line so short that it is a heading, a caption, a cell or the end of a paragraph.</summary>
    public bool IsClearlyShort(DocumentLine line) => line.Width <= fullWidth - LostIndent - 4;

    /// <summary>True for a line that fills little more than half the measure: alone it is a heading, a cell or an entry of a list.</summary>
    public bool IsFragment(DocumentLine line) => line.Width * 10 <= fullWidth * 6;

    /// <summary>True where <paramref name="line"/> begins a paragraph after <paramref name="previous"/>, markers left aside.</summary>
    public bool BeginsParagraph(DocumentLine previous, DocumentLine line)
    {
        if (TextEnd.CannotBegin(line.Text) && !TextEnd.IsFullStop(previous.Text))
        {
            return false;
        }

        if (!wrapped)
        {
            // A sentence broken by hand goes on to a line that reads like text.
            return !TextEnd.GoesOn(previous.Text) && !(TextEnd.IsOpenSentence(previous.Text) && TextEnd.IsSentenceEnd(line.Text));
        }

        if (page is { HasIndents: true } measured && measured.IsIndented(line) is { } isIndented)
        {
            // A heading in the middle of the measure and a signature at its right end what stands before and are no part of what follows.
            if (measured.IsCentred(previous) != measured.IsCentred(line) || measured.IsAtRight(previous) != measured.IsAtRight(line))
            {
                return true;
            }

            // A first line is indented, also after a full one; what is flush can still follow the end of a paragraph.
            return (isIndented && (TextEnd.IsSentenceEnd(previous.Text) || IsShort(previous))) || (TextEnd.IsSentenceEnd(previous.Text) && IsShort(previous));
        }

        if (indented)
        {
            return line.LeadingSpace >= 2 && (TextEnd.IsSentenceEnd(previous.Text) || IsShort(previous));
        }

        if (!TextEnd.IsSentenceEnd(previous.Text))
        {
            return TextEnd.IsBracket(previous.Text) && IsClearlyShort(previous);
        }

        return IsShort(previous) || (TextEnd.IsFullStop(previous.Text) && LooksIndented(line));
    }

    // After a full line that ends a sentence only the next line can tell: it is two ideographs short and does not end one.
    private bool LooksIndented(DocumentLine line) =>
        !TextEnd.IsSentenceEnd(line.Text) && line.Width >= fullWidth - LostIndent - 2 && line.Width <= fullWidth - LostIndent + 1;
}

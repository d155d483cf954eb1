using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>A non-blank source line with what the parser measures on it; blank lines and page furniture are gone.</summary>
internal sealed class DocumentLine
{
    public DocumentLine(SourceLine source, bool startsPage, bool indentIsGuess = false, bool isCell = false)
    {
        var leading = source.Text.Length - source.Text.AsSpan().TrimStart().Length;
        Source = source;
        Text = source.Text.Trim();
        Start = source.Start + leading;
        StartsPage = startsPage;
        IndentIsGuess = indentIsGuess;
        Cell = isCell ? source.Cell : null;
        LeadingSpace = source.Text.Take(leading).Sum(c => c == '　' ? 2 : 1);
        Width = TextWidth.Of(Text);
    }

    public SourceLine Source { get; }

    /// <summary>The line without leading and trailing spaces.</summary>
    public string Text { get; }

    /// <summary>Source offset of the first character of <see cref="Text"/>.</summary>
    public int Start { get; }

    /// <summary>Source offset after the last character of <see cref="Text"/>.</summary>
    public int End => Start + Text.Length;

    /// <summary>True for the first line of a page, where that can be told.</summary>
    public bool StartsPage { get; }

    /// <summary>True where the whole source shows that its indents were guessed by a converter.</summary>
    public bool IndentIsGuess { get; }

    /// <summary>Place in a table that holds data; null outside and in tables that only place text.</summary>
    public TableCell? Cell { get; }

    /// <summary>Printed leading spaces, in half-width columns.</summary>
    public int LeadingSpace { get; }

    /// <summary>Printed width in half-width columns: an ideograph counts 2, other characters 1.</summary>
    public int Width { get; }

    public Slice Whole => new(Start, Text.Length);

    /// <summary>The part of the line from an offset in <see cref="Text"/> on.</summary>
    public Slice From(int offset) => new(Start + offset, Text.Length - offset);

    public override string ToString() => $"{Source.Number}: {Text}";
}

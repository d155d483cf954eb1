using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>A non-blank source line with what the parser measures on it; blank lines and page furniture are gone.</summary>
internal sealed class DocumentLine
{
    public DocumentLine(SourceLine source, bool startsPage, bool indentIsGuess = false, bool isCell = false, bool hasSetting = false)
    {
        var leading = source.Text.Length - source.Text.AsSpan().TrimStart().Length;
        Source = source;
        Text = source.Text.Trim();
        Start = source.Start + leading;
        StartsPage = startsPage;
        IndentIsGuess = indentIsGuess;
        Cell = isCell ? source.Cell : null;
        Setting = hasSetting ? source.Setting : LineSetting.Body;
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

    /// <summary>How the line is set; <see cref="LineSetting.Body"/> where the whole file is set like its titles, or says nothing.</summary>
    public LineSetting Setting { get; }

    /// <summary>True for a line that the file sets as titles are set.</summary>
    public bool IsSetAsTitle => Setting is LineSetting.Heading or LineSetting.Centred;

    /// <summary>Printed leading spaces, in half-width columns.</summary>
    public int LeadingSpace { get; }

    /// <summary>Printed width in half-width columns: an ideograph counts 2, other characters 1.</summary>
    public int Width { get; }

    /// <summary>True for a line that was cut out of a printed one, behind its beginning.</summary>
    public bool ContinuesPrinted { get; private init; }

    public Slice Whole => new(Start, Text.Length);

    /// <summary>A stretch of the line as a line of its own.</summary>
    public DocumentLine Part(int from, int end) =>
        new(Source with { Start = Start + from, Text = Text[from..end] }, StartsPage && from == 0, IndentIsGuess, isCell: false, hasSetting: false) { ContinuesPrinted = from > 0 };

    /// <summary>The part of the line from an offset in <see cref="Text"/> on.</summary>
    public Slice From(int offset) => new(Start + offset, Text.Length - offset);

    public override string ToString() => $"{Source.Number}: {Text}";
}

namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>Cursor over the beginning of a line, shared by the recognisers: spaces anywhere in a marker are noise.</summary>
internal ref struct MarkerScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position { get; private set; }

    public readonly ReadOnlySpan<char> Rest => text[Position..];

    public void SkipSpaces()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    public bool Take(char c) => TakeAny(c, c);

    public bool TakeAny(char first, char second)
    {
        SkipSpaces();
        if (Position < text.Length && (text[Position] == first || text[Position] == second))
        {
            Position++;
            return true;
        }

        return false;
    }

    /// <summary>Takes a word, letter-spaced or not; all of it or nothing.</summary>
    public bool TakeAll(string word)
    {
        var start = Position;
        foreach (var c in word)
        {
            if (!Take(c))
            {
                Position = start;
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes a run of Chinese numerals, spaces between them ignored.</summary>
    public bool TakeChineseNumber(out int number) => TakeNumber(static c => "〇零○一二三四五六七八九十百千两".Contains(c, StringComparison.Ordinal), 8, out number);

    /// <summary>Takes up to <paramref name="digits"/> Arabic digits, full-width ones too; no spaces between them.</summary>
    public bool TakeArabicNumber(int digits, out int number)
    {
        SkipSpaces();
        number = 0;
        var start = Position;
        while (Position < text.Length && Position - start < digits && TextFolding.Fold(text[Position]) is >= '0' and <= '9' and var digit)
        {
            number = (number * 10) + (digit - '0');
            Position++;
        }

        return Position > start && !(Position < text.Length && TextFolding.Fold(text[Position]) is >= '0' and <= '9');
    }

    /// <summary>Takes one Latin letter of either case and width; its number is its place in the alphabet.</summary>
    public bool TakeLatinLetter(out int number)
    {
        SkipSpaces();
        number = 0;
        if (Position == text.Length || !char.IsAsciiLetter(TextFolding.Fold(text[Position])))
        {
            return false;
        }

        number = (TextFolding.Fold(text[Position]) | 0x20) - 'a' + 1;
        Position++;
        return true;
    }

    public Marker ToMarker(MarkerKind kind, int number, int suffix = 0)
    {
        var label = string.Concat(text[..Position].ToString().Where(c => !char.IsWhiteSpace(c)));
        var end = Position;
        SkipSpaces();
        return new Marker(kind, number, suffix, Position, label, Spaced: Position > end);
    }

    private bool TakeNumber(Func<char, bool> accepts, int most, out int number)
    {
        SkipSpaces();
        Span<char> digits = stackalloc char[most];
        var count = 0;
        var position = Position;
        while (position < text.Length && count < most && (accepts(text[position]) || (char.IsWhiteSpace(text[position]) && count > 0)))
        {
            if (!char.IsWhiteSpace(text[position]))
            {
                digits[count++] = text[position];
            }

            position++;
        }

        if (!Numerals.TryParse(digits[..count], out number))
        {
            return false;
        }

        Position = position;
        return true;
    }
}

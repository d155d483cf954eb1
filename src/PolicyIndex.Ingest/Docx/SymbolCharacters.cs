namespace PolicyIndex.Ingest.Docx;

/// <summary>What letters of symbol fonts look like; they are stored as private characters U+F000 … U+F0FF (ECMA-376 §17.3.3.30).</summary>
internal static class SymbolCharacters
{
    // The sign that Chinese and Japanese typesetters put where a type is missing.
    private const char Missing = '〓';

    /// <summary>The sign of a symbol font; a font that is none keeps its character.</summary>
    public static char Of(string? font, int code)
    {
        if (code is >= 0x20 and < 0xF000 && !IsSymbolFont(font))
        {
            return (char)code;
        }

        return (code & 0xFF) switch
        {
            0x6C when IsWingdings(font) => '●',
            0x6E when IsWingdings(font) => '■',
            0x6F or 0xA8 or 0x71 or 0x72 when IsWingdings(font) => '□',
            0xA3 when IsWingdings2(font) => '□',
            0x52 or 0x53 or 0x54 when IsWingdings2(font) => '☑',
            0xFE or 0x78 or 0xFD when IsWingdings(font) => '☑',
            0xFC when IsWingdings(font) => '√',
            0x75 when IsWingdings(font) => '◆',
            0xD8 when IsWingdings(font) => '➢',
            0xE0 when IsWingdings(font) => '→',
            0xB3 => '≥',
            0xA3 => '≤',
            0xB1 => '±',
            0xB4 => '×',
            0xB8 => '÷',
            0xB9 => '≠',
            0xB0 => '°',
            0xB7 => '·',
            0xAE => '→',
            0x61 when IsGreek(font) => 'α',
            0x62 when IsGreek(font) => 'β',
            0x6D when IsGreek(font) => 'μ',
            0x57 when IsGreek(font) => 'Ω',
            >= 0x30 and <= 0x39 and var digit when IsGreek(font) => (char)digit,
            _ => Missing,
        };
    }

    /// <summary>A character of a bullet: private ones are dots and squares whose look says nothing.</summary>
    public static char Bullet(char c) => c is >= '\uE000' and <= '\uF8FF' ? '•' : c;

    private static bool IsSymbolFont(string? font) => IsGreek(font) || IsWingdings(font) || IsWingdings2(font);

    private static bool IsGreek(string? font) => string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase);

    private static bool IsWingdings(string? font) => string.Equals(font, "Wingdings", StringComparison.OrdinalIgnoreCase);

    private static bool IsWingdings2(string? font) => string.Equals(font, "Wingdings 2", StringComparison.OrdinalIgnoreCase);
}

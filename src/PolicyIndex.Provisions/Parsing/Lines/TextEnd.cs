namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>How a line ends, closing quotation marks and brackets looked through.</summary>
internal static class TextEnd
{
    /// <summary>True where a sentence can end there: 。！？；： and their half-width twins, except in 3:5.</summary>
    public static bool IsSentenceEnd(ReadOnlySpan<char> text)
    {
        var last = LastMeaningful(text, out var closers);
        return last is '。' or '！' or '？' or '；' or '：' or '!' or '?' or ';' or ':' or '．' || (last == '.' && closers == 0 && text.Length > 1 && (TextFolding.IsIdeograph(text[^2]) || IsLatin(text)));
    }

    // Article 2 Foreign investors enjoy national treatment.
    private static bool IsLatin(ReadOnlySpan<char> text) => char.IsAsciiLetter(text[0]) && text.Contains(' ') && !text.ContainsAnyInRange('\u4E00', '\u9FFF');

    /// <summary>True for a closing bracket, which can stand behind the last sentence of a unit: …水平。（各部门按职责分工负责）.</summary>
    public static bool IsBracket(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '）' or ')' or '〕' or ']';

    /// <summary>True where only a full sentence can end: 。！？.</summary>
    public static bool IsFullStop(ReadOnlySpan<char> text) => LastMeaningful(text, out _) is '。' or '！' or '？' or '!' or '?';

    /// <summary>True where the text announces what follows: ：.</summary>
    public static bool IsColon(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '：' or ':';

    /// <summary>True where the sentence plainly goes on: a comma, an enumeration comma, an opening bracket or a dash.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text) => (text.Length > 0 && text[^1] is '，' or ',' or '、' or '（' or '(' or '《' or '“' or '〔' or '—' or '/' or '和' or '与' or '及' or '的' or '或' or '第')
        || text.EndsWith("并且", StringComparison.Ordinal) || text.EndsWith("但是", StringComparison.Ordinal) || text.EndsWith("以及", StringComparison.Ordinal) || text.EndsWith("或者", StringComparison.Ordinal);

    /// <summary>True for a line that cannot begin a paragraph: it begins with what no sentence begins with.</summary>
    public static bool CannotBegin(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '，' or '。' or '、' or '）' or '》' or '”' or '％' or '%' or '的' or ',';

    /// <summary>True for words with a comma or a full stop in them that stop before the sentence does: …从其规定。但是.</summary>
    public static bool IsOpenSentence(ReadOnlySpan<char> text) => !IsSentenceEnd(text) && !IsBracket(text) && text.ContainsAny('，', '。', '；');

    private static char LastMeaningful(ReadOnlySpan<char> text, out int closers)
    {
        closers = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is '”' or '’' or '）' or ')' or '》' or '"' or '】' or ' ')
            {
                closers++;
                continue;
            }

            return text[i];
        }

        return '\0';
    }
}

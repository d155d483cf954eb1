using System.Globalization;
using System.Text;

namespace PolicyIndex.Search.Analysis;

/// <summary>
/// Cuts text into search tokens. A run of ideographs gives every character and every pair of neighbours: single characters
/// find what bigrams miss across word boundaries, bigrams bring the order (measured best without a dictionary).
/// </summary>
internal static class TokenScanner
{
    /// <summary>Begins the term of a quantity: no other token has it.</summary>
    public const string QuantityMark = "#";

    /// <summary>Tokens in order of their start: a quantity, then the character or word, then the bigram.</summary>
    /// <param name="text">Text as printed.</param>
    /// <param name="spaces">Whether white space, line feeds aside, may stand inside a run (认 定 申 报).</param>
    public static IEnumerable<SearchToken> Scan(string text, SpacesInRuns spaces)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (QuantityScanner.CanBegin(text[i]) && QuantityScanner.At(text, i) is { } quantity)
            {
                yield return new SearchToken(QuantityMark + quantity.Term, quantity.Start, quantity.End, SearchTokenKind.Quantity);
            }

            var length = IdeographLength(text, i);
            if (length > 0)
            {
                yield return new SearchToken(text.Substring(i, length), i, i + length, SearchTokenKind.Character);
                var next = i + length;
                while (spaces == SpacesInRuns.Ignored && next < text.Length && char.IsWhiteSpace(text[next]) && text[next] != '\n')
                {
                    next++;
                }

                var nextLength = IdeographLength(text, next);
                if (nextLength > 0)
                {
                    var pair = string.Concat(text.AsSpan(i, length), text.AsSpan(next, nextLength));
                    yield return new SearchToken(pair, i, next + nextLength, SearchTokenKind.Bigram);
                }

                i += length;
            }
            else if (IsWordCharacter(text[i]))
            {
                var end = EndOfWord(text, i);
                yield return new SearchToken(FoldWord(text.AsSpan(i, end - i)), i, end, SearchTokenKind.Word);
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Half-width and lower case; other characters as they are.</summary>
    public static char Fold(char c) => char.ToLowerInvariant(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);

    /// <summary>UTF-16 length of the ideograph or kana at an offset; 0 where none stands.</summary>
    public static int IdeographLength(string text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        if (IsIdeograph(text[at]))
        {
            return 1;
        }

        // Planes 2 and 3 hold the rare ideographs of names and places.
        return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x20000 and <= 0x3FFFF
                ? 2
                : 0;
    }

    private static bool IsIdeograph(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u3040' and <= '\u30FF') or '〇' or '々';

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            var joins = end > start && end + 1 < text.Length && IsDecimalMark(text[end]) && char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1]);
            if (!joins && !IsWordCharacter(text[end]))
            {
                break;
            }

            end++;
        }

        return end;
    }

    /// <summary>13.5 is one number; in 6.2024 the full stop closes an item's number, which costs that item's year only.</summary>
    private static bool IsDecimalMark(char c) => c is '.' or '．';

    private static bool IsWordCharacter(char c) =>
        !IsIdeograph(c)
        && char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber;

    private static string FoldWord(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            folded.Append(Fold(c));
        }

        return folded.ToString();
    }
}

using System.Text;
using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Reranking;

/// <summary>The form in which candidates are compared with a question: half-width, lower case, white space out except between Latin words, one mark for every stop.</summary>
internal static class MatchText
{
    /// <summary>Folds a text.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsWhiteSpace(c))
            {
                // Control characters separate the parts of a profile.
                folded.Append(char.IsControl(c) ? ' ' : TokenScanner.Fold(c));
            }
            else if (folded.Length > 0 && IsAsciiWord(folded[^1]) && i + 1 < text.Length && IsAsciiWord(TokenScanner.Fold(text[i + 1])))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    private static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c);
}

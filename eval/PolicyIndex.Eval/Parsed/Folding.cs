using System.Text;

namespace PolicyIndex.Eval.Parsed;

/// <summary>Folds printed variants that carry no meaning: width of letters and punctuation, white space.</summary>
internal static class Folding
{
    /// <summary>Full-width forms become half-width, brackets of numbers and titles one form, white space goes.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(Fold(c));
            }
        }

        return folded.ToString();
    }

    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '〔' or '[' or '【' => '[',
        '〕' or ']' or '】' => ']',
        '‐' or '‑' or '–' or '—' or '―' => '—',
        _ => c,
    };
}

using System.Text;

namespace PolicyIndex.Provisions;

/// <summary>
/// The form in which printed words are compared: white space out, full-width ASCII to half-width, one kind of each
/// bracket, quotation mark, dash and tilde. Never shown, never quoted.
/// </summary>
public static class TextFolding
{
    /// <summary>Folds a text for comparison.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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

    /// <summary>A text with half-width digits for full-width ones, of the same length: what is found in it stands at the same place in the original.</summary>
    public static string HalfWidthDigits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange('０', '９') ? string.Create(text.Length, text, static (digits, original) =>
        {
            for (var i = 0; i < original.Length; i++)
            {
                digits[i] = original[i] is >= '０' and <= '９' ? (char)(original[i] - 0xFEE0) : original[i];
            }
        }) : text;
    }

    /// <summary>Folds one character; white space is returned as it is.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '〔' or '【' or '﹝' => '[',
        '〕' or '】' or '﹞' => ']',
        '〈' or '‹' => '<',
        '〉' or '›' => '>',
        '“' or '”' or '„' or '「' or '」' => '"',
        '‘' or '’' => '\'',
        '—' or '–' or '―' or '‐' or '─' => '-',
        '∼' => '~',
        '○' => '〇',
        '·' or '•' or '・' => '·',
        _ => c,
    };

    /// <summary>True for an ideograph (CJK unified, extension A, compatibility).</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇';
}

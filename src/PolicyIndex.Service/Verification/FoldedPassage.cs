using System.Text;

namespace PolicyIndex.Service.Verification;

/// <summary>
/// A text as quotations are compared: white space out, width folded; everything else counts, punctuation too. Knows for each
/// character where it stands in the text.
/// </summary>
internal sealed class FoldedPassage
{
    private readonly List<int> places = [];

    public FoldedPassage(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                folded.Append(Fold(text[i]));
                places.Add(i);
            }
        }

        Source = text;
        Text = folded.ToString();
    }

    /// <summary>As it was.</summary>
    public string Source { get; }

    /// <summary>As it is compared.</summary>
    public string Text { get; }

    /// <summary>The words of the source for a stretch of the folded text.</summary>
    public (int Start, int End) InSource(int start, int end) => end > start ? (places[start], places[end - 1] + 1) : (0, 0);

    // Half-width twins of Chinese punctuation; quotation marks are drawn in several ways and mean the same.
    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '「' or '『' or '“' or '”' or '」' or '』' => '"',
        '〔' or '【' => '[',
        '〕' or '】' => ']',
        '–' or '―' or '─' => '—',
        _ => c,
    };
}

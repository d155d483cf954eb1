using System.Text;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>A text in the form that patterns read (no white space, half-width signs), with the way back to its characters.</summary>
internal sealed class FoldedText
{
    private readonly List<int> offsets = [];

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                folded.Append(TextFolding.Fold(text[i]));
                offsets.Add(i);
            }
        }

        Text = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Offset in the original of a folded character.</summary>
    public int Original(int at) => at < offsets.Count ? offsets[at] : offsets.Count == 0 ? 0 : offsets[^1] + 1;
}

using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Highlighting;

/// <summary>Text as it is compared (half-width, lower case, without white space) and where each of its characters stands in the original.</summary>
internal sealed class FoldedText
{
    private readonly int[] offsets;

    public FoldedText(string original)
    {
        var folded = new char[original.Length];
        offsets = new int[original.Length];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            if (!char.IsWhiteSpace(original[i]))
            {
                folded[length] = TokenScanner.Fold(original[i]);
                offsets[length++] = i;
            }
        }

        Text = new string(folded, 0, length);
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original.</summary>
    public TextSpan InOriginal(int start, int end) => new(offsets[start], offsets[end - 1] + 1);
}

namespace PolicyIndex.Provisions;

/// <summary>
/// A text in the form that patterns read (no white space, signs folded), with the way back to its characters: what is found in
/// <see cref="Text"/> is quoted from the original, never from here.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] offsets;

    /// <summary>Folds as <see cref="TextFolding"/> does.</summary>
    public FoldedText(string original)
        : this(original, TextFolding.Fold)
    {
    }

    /// <summary>Folds each character by a rule of the caller; white space is left out before.</summary>
    public FoldedText(string original, Func<char, char> fold)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(fold);
        var folded = new char[original.Length];
        offsets = new int[original.Length];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            if (!char.IsWhiteSpace(original[i]))
            {
                folded[length] = fold(original[i]);
                offsets[length++] = i;
            }
        }

        Original = original;
        Text = new string(folded, 0, length);
    }

    /// <summary>The text as printed.</summary>
    public string Original { get; }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original: from its first character to after its last; empty for an empty stretch.</summary>
    public (int Start, int End) InOriginal(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return start < end ? (offsets[start], offsets[end - 1] + 1) : start < Text.Length ? (offsets[start], offsets[start]) : (Original.Length, Original.Length);
    }

    /// <summary>A stretch of <see cref="Text"/> as printed.</summary>
    public string Printed(int start, int end) => InOriginal(start, end) is var (first, after) ? Original[first..after] : "";
}

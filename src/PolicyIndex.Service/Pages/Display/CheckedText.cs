using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A piece of a checked text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Number">Number of the finding they are, from 1; null for other words.</param>
/// <param name="InOrder">Whether the finding is in order.</param>
internal sealed record CheckedText(string Text, int? Number = null, bool InOrder = true)
{
    /// <summary>Cuts a text at its findings. One that overlaps another is only listed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">In the order of the text.</param>
    public static IReadOnlyList<CheckedText> Of(string text, IReadOnlyList<FindingView> findings)
    {
        var pieces = new List<CheckedText>();
        var at = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.Start < at || finding.End <= finding.Start)
            {
                continue;
            }

            Add(pieces, text[at..finding.Start]);
            pieces.Add(new CheckedText(text[finding.Start..finding.End], i + 1, finding.InOrder));
            at = finding.End;
        }

        Add(pieces, text[at..]);
        return pieces;
    }

    private static void Add(List<CheckedText> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new CheckedText(text));
        }
    }
}

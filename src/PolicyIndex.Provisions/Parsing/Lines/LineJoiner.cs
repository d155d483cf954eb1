using System.Text;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>
/// Joins slices of wrapped lines into running text, keeping the way back to the source. Lines join without a space:
/// tokens break anywhere (2|030 年, 国务|院令). Inside a line a space is noise beside an ideograph or punctuation and
/// between letter-spaced ideographs (总 则); it is kept, as one, between Latin words and between words of two or more
/// ideographs (商务部 国家发展改革委).
/// </summary>
internal sealed class LineJoiner(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<TextRun> runs = [];

    public int Length => text.Length;

    public void Append(Slice slice)
    {
        var end = slice.End;
        for (var i = slice.Start; i < end; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
            {
                AppendChar(source[i], i);
                continue;
            }

            var after = i;
            while (after < end && char.IsWhiteSpace(source[after]))
            {
                after++;
            }

            if (i > slice.Start && after < end && KeepsSpace(slice, i - 1, after))
            {
                AppendChar(' ', i);
            }

            i = after - 1;
        }
    }

    /// <summary>Adds the break between two printed paragraphs of one unit; it has no place in the source.</summary>
    public void AppendBreak() => text.Append('\n');

    public (string Text, IReadOnlyList<TextRun> Runs) Build() => (text.ToString(), runs);

    public static string Join(string source, IEnumerable<Slice> slices)
    {
        var joiner = new LineJoiner(source);
        foreach (var slice in slices)
        {
            joiner.Append(slice);
        }

        return joiner.text.ToString();
    }

    private void AppendChar(char c, int at)
    {
        if (runs.Count > 0 && runs[^1] is var last && last.SourceStart + last.Length == at && last.TextStart + last.Length == text.Length)
        {
            runs[^1] = last with { Length = last.Length + 1 };
        }
        else
        {
            runs.Add(new TextRun(text.Length, at, 1));
        }

        text.Append(c);
    }

    private bool KeepsSpace(Slice slice, int left, int right)
    {
        var (a, b) = (source[left], source[right]);
        if (char.IsAsciiLetterOrDigit(a) && char.IsAsciiLetterOrDigit(b))
        {
            return true;
        }

        return TextFolding.IsIdeograph(a) && TextFolding.IsIdeograph(b)
            && left > slice.Start && TextFolding.IsIdeograph(source[left - 1])
            && right + 1 < slice.End && TextFolding.IsIdeograph(source[right + 1]);
    }
}

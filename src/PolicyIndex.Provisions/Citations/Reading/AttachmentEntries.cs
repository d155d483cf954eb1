using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>The entries of 附件：1.… 2.…, each with its place; one entry without a number is 附件.</summary>
internal static partial class AttachmentEntries
{
    public readonly record struct Entry(int Number, string Title, int Start, int End);

    public static IEnumerable<Entry> Read(string text)
    {
        var head = Head().Match(text);
        var from = head.Length;
        var marks = Mark().Matches(text, from).ToList();
        // 1. 2. 3. in sequence: 2.0版 or 3.5亿 within a name are no marks.
        var starts = new List<Match>();
        foreach (var mark in marks)
        {
            if (int.Parse(mark.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) == starts.Count + 1)
            {
                starts.Add(mark);
            }
        }

        if (starts.Count == 0)
        {
            if (Trim(text, from, text.Length) is { Length: > 0 } only)
            {
                yield return new Entry(0, only, 0, text.TrimEnd().Length);
            }

            yield break;
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            if (Trim(text, starts[i].Index + starts[i].Length, end) is { Length: > 0 } title)
            {
                yield return new Entry(i + 1, title, starts[i].Index, starts[i].Index + text[starts[i].Index..end].TrimEnd().Length);
            }
        }
    }

    // An entry may be followed by the address of its file.
    private static string Trim(string text, int start, int end)
    {
        var entry = text[start..end];
        var address = entry.IndexOf("http", StringComparison.Ordinal);
        return (address < 0 ? entry : entry[..address]).Replace("\n", "", StringComparison.Ordinal).Trim(' ', '　', '；', ';', '。', '《', '》');
    }

    [GeneratedRegex(@"^\s*附件\s*[：:]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<![0-9A-Za-z/._-])(?<n>[0-9]{1,2})\s*[.．、](?![0-9]{1,3}(?![0-9年]))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

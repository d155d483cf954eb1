using PolicyIndex.Provisions;
using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Highlighting;

/// <summary>
/// Marks the words of a text that the query has too: the longest runs of at least two ideographs in common, and whole
/// Latin words and numbers, and the official words for its everyday ones. Single characters are searched but never marked: nearly every one occurs by chance.
/// </summary>
internal static class MatchHighlighter
{
    /// <summary>Marked stretches in order; neighbours with nothing but white space between are one.</summary>
    public static IReadOnlyList<TextSpan> Mark(string text, QueryWords query)
    {
        var marks = new List<TextSpan>();
        if (query.HasRuns)
        {
            MarkRuns(text, query, marks);
        }

        if (query.Words.Count > 0)
        {
            marks.AddRange(TokenScanner.Scan(text, SpacesInRuns.Ignored)
                .Where(t => t.Kind is SearchTokenKind.Word or SearchTokenKind.Quantity && query.Words.Contains(t.Term))
                .Select(t => new TextSpan(t.Start, t.End)));
        }

        return Merge(text, marks);
    }

    private static void MarkRuns(string text, QueryWords query, List<TextSpan> marks)
    {
        var folded = new FoldedText(text, TokenScanner.Fold);
        var i = 0;
        while (i < folded.Text.Length)
        {
            var length = query.LongestMatch(folded.Text, i);
            if (length > 0)
            {
                var (start, end) = folded.InOriginal(i, i + length);
                marks.Add(new TextSpan(start, end));
            }

            i += Math.Max(1, length);
        }
    }

    private static List<TextSpan> Merge(string text, List<TextSpan> marks)
    {
        marks.Sort((a, b) => a.Start.CompareTo(b.Start));
        var merged = new List<TextSpan>(marks.Count);
        foreach (var mark in marks)
        {
            if (merged.Count > 0 && text.AsSpan(merged[^1].End, Math.Max(0, mark.Start - merged[^1].End)).IsWhiteSpace())
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(mark.End, merged[^1].End));
            }
            else
            {
                merged.Add(mark);
            }
        }

        return merged;
    }
}

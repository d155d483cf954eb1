using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>The title of a text that begins with none that names an issuer.</summary>
internal static partial class UnmarkedTitle
{
    // A line wider than this is text, or the whole of a title.
    private const int WidestPart = 80;

    /// <summary>Lines of the title of a text that the splitter found no title in: the short lines before the first that reads like text.</summary>
    public static int End(IReadOnlyList<DocumentLine> lines)
    {
        var joined = "";
        for (var i = 0; i < Math.Min(6, lines.Count); i++)
        {
            var line = lines[i];
            var folded = TextFolding.Fold(line.Text);
            if ((line.Width > WidestPart && (line.Width > TitlePattern.WidestLine || !TitlePattern.EndsLikeTitle(folded))) || TextEnd.IsSentenceEnd(line.Text) || MarkerRecognizers.TryRead(line.Text, out _) || CalendarDate.TryReadAlone(line.Text, out _)
                || folded is "目录" or "目次" || (i > 0 && folded[0] == '(' && folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
            {
                return i;
            }

            joined += folded;
            if (TitlePattern.EndsLikeTitle(joined) || Explanation().IsMatch(joined))
            {
                var next = i + 1 < lines.Count ? TextFolding.Fold(lines[i + 1].Text) : "";
                return next.Length is > 0 and <= 14 && TitlePattern.EndsLikeTitle(joined + next) && !MarkerRecognizers.TryRead(next, out _) && !TextEnd.IsSentenceEnd(next) && next is not ("目录" or "目次") ? i + 2 : i + 1;
            }
        }

        return lines.Count > 1 ? 1 : 0;
    }

    [GeneratedRegex(@"(?:答记者问|解读|问答)$")]
    private static partial Regex Explanation();
}

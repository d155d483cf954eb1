using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Documents;

/// <summary>
/// The title of a law or regulation that is printed without what carries it. It names no issuer; what tells it is that the text before
/// has ended and that the history of adoption, a contents page or the first article follows.
/// </summary>
internal static partial class NormTitle
{
    private const int MostLines = 3;

    /// <summary>What stands below a title.</summary>
    public enum Follower
    {
        /// <summary>Nothing that tells a title.</summary>
        None,

        /// <summary>（…通过 …公布）.</summary>
        History,

        /// <summary>目录, 第一编, 第一章, 第一条.</summary>
        Body,
    }

    /// <summary>Number of lines of the title that begins at a line, 0 without one, and what follows it.</summary>
    public static int LinesAt(IReadOnlyList<DocumentLine> lines, int first, out Follower follower)
    {
        var joined = "";
        for (var k = 0; k < MostLines && first + k + 1 < lines.Count; k++)
        {
            var line = lines[first + k];
            if (line.Cell is not null || line.Width > TitlePattern.WidestLine || TextEnd.IsSentenceEnd(line.Text) || line.Text.AsSpan().ContainsAny("。，；：") || MarkerRecognizers.TryRead(line.Text, out _)
                || CalendarDate.TryReadAlone(line.Text, out _) || SignatureLine.IsPerson(line.Text) || SignatureLine.IsOffice(line.Text) || (k > 0 && line.Text[0] is '（' or '('))
            {
                break;
            }

            joined += TextFolding.Fold(line.Text);
            follower = Below(lines[first + k + 1].Text);
            if (follower != Follower.None && joined.Length >= 4 && TitlePattern.EndsLikeTitle(joined) && !GroupHeading().IsMatch(joined))
            {
                return k + 1;
            }
        }

        follower = Follower.None;
        return 0;
    }

    private static Follower Below(string text)
    {
        var folded = TextFolding.Fold(text);
        return HistoryLine().IsMatch(folded) ? Follower.History
            : folded is "目录" or "目次" || (MarkerRecognizers.TryRead(text, out var marker) && marker is { Kind: MarkerKind.Part or MarkerKind.Chapter or MarkerKind.Article, Number: 1, Suffix: 0 }) ? Follower.Body
            : Follower.None;
    }

    // The line can be the first of several.
    [GeneratedRegex(@"^\(?(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日.*(?:会|令|通过|公布|发布|批准|修订|修正)")]
    private static partial Regex HistoryLine();

    // 目录 above 第一章 is the contents page; 附件 and 附表 belong to what stands before.
    [GeneratedRegex("^(?:目录|目次|附件.*|附表.*|附录.*)$")]
    private static partial Regex GroupHeading();
}

using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>The notes below a title: when it was adopted, promulgated and amended, in brackets or without.</summary>
internal static partial class TitleNotes
{
    private const int MostForeignLines = 4;

    /// <summary>Bracketed lines under a title: （2024年5月11日…通过）, （征求意见稿）, （2024年8月17日）.</summary>
    public static int Read(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        var count = 0;
        at = ReadForeignTitle(lines, at, end, units);
        while (at < end && (IsHistory(lines[at], count) || PublicationLine().IsMatch(TextFolding.Fold(lines[at].Text)) || OccasionLine().IsMatch(TextFolding.Fold(lines[at].Text)) || (lines[at].Text[0] is '（' or '(' && !MarkerRecognizers.TryRead(lines[at].Text, out _))))
        {
            var close = at;
            var depth = 0;
            for (; close < Math.Min(end, at + 14); close++)
            {
                depth += lines[close].Text.Count(c => c is '（' or '(') - lines[close].Text.Count(c => c is '）' or ')');
                if (depth <= 0)
                {
                    break;
                }
            }

            if (depth > 0 || close == end)
            {
                break;
            }

            count++;
            units.Add(UnitDraft.Of(ProvisionKind.Note, count == 1 ? "题注" : $"题注{count}", $"note_{count}", lines.Skip(at).Take(close + 1 - at)));
            at = close + 1;
        }

        return at;
    }

    // The title in another language below the Chinese one.
    private static int ReadForeignTitle(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        var first = at;
        while (at < end && at - first < MostForeignLines && char.IsAsciiLetter(lines[at].Text[0]) && !lines[at].Text.Any(TextFolding.IsIdeograph) && !TextEnd.IsSentenceEnd(lines[at].Text) && !MarkerRecognizers.TryRead(lines[at].Text, out _))
        {
            at++;
        }

        if (at > first)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Note, "外文题名", "foreign_title", lines.Skip(first).Take(at - first)));
        }

        return at;
    }

    // 2007年6月29日…会议通过: a history without brackets.
    private static bool IsHistory(DocumentLine line, int notesBefore) =>
        HistoryLine().IsMatch(TextFolding.Fold(line.Text)) || (notesBefore > 0 && InForceLine().IsMatch(TextFolding.Fold(line.Text)));

    [GeneratedRegex("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[^。；]*(?:通过|公布|发布|批准|修订|修正|施行)$")]
    private static partial Regex HistoryLine();

    // 发布时间：2025-05-12 来源：…, as web pages print it.
    [GeneratedRegex("^(?:发布|发文|成文|公开|更新)?(?:时间|日期|来源|作者|编辑|信息来源):[^。]{2,60}$|^(?:来源|作者|编辑):")]
    private static partial Regex PublicationLine();

    // ——2025年1月15日在云岭省第十四届人民代表大会第三次会议上
    [GeneratedRegex("^--+[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日在[^。，]{4,60}上$")]
    private static partial Regex OccasionLine();

    [GeneratedRegex("^自[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起(?:施行|实施|执行)$")]
    private static partial Regex InForceLine();
}

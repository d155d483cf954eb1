using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Locators;

/// <summary>Finds the steps of a locator in a text, and reads the segments of a path.</summary>
internal static partial class LocatorSteps
{
    /// <summary>Steps that follow each other.</summary>
    /// <param name="Steps">The steps, outermost first as written.</param>
    /// <param name="Start">Offset of the first character.</param>
    /// <param name="End">Offset after the last.</param>
    /// <param name="InInstrument">Whether a # stood before them.</param>
    public sealed record Run(IReadOnlyList<LocatorStep> Steps, int Start, int End, bool InInstrument);

    /// <summary>
    /// The first run of steps. Steps with a legal word (第九条, 附件2, 专栏1) may begin anywhere; bare marks (一、（二）) only
    /// at the beginning, right after the work, or where nothing but marks follows: elsewhere they are figures of the text.
    /// </summary>
    public static Run? FindFirst(string text, char afterWork)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ReadRun(text, i, marksAllowed: false) is { } words)
            {
                return words;
            }

            // The 8 of 云工信发-2024-8 begins nothing.
            var inWord = i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '.');
            if (inWord || char.IsWhiteSpace(text[i]) || ReadRun(text, i, marksAllowed: true) is not { } marks)
            {
                continue;
            }

            var before = text.AsSpan(0, i).TrimEnd();
            var leading = before.IsEmpty || before[^1] == afterWork;
            var toTheEnd = text.AsSpan(marks.End).Trim().IsEmpty;
            var marked = marks.InInstrument || marks.Steps.Count > 1 || "、.．/）)".Contains(text[marks.End - 1], StringComparison.Ordinal);
            var chinese = marks.Steps[0].Kind is LocatorStepKind.ChineseMark or LocatorStepKind.ChineseParenthesisMark;
            if (leading ? marked || (toTheEnd && i > 0) : toTheEnd && (chinese || char.IsWhiteSpace(text[i - 1]) ? marked : marks.Steps.Count > 1))
            {
                return marks;
            }
        }

        return null;
    }

    /// <summary>Reads one segment of a path, <c>第九条</c>, <c>（一）</c>, <c>#二</c>, <c>附件2</c>; null for a named one (题, 前言).</summary>
    public static LocatorStep? ReadSegment(string segment)
    {
        var text = segment.TrimStart('#');
        var repeated = text.IndexOf('~', StringComparison.Ordinal);
        text = repeated < 0 ? text : text[..repeated];
        return ReadRun(text, 0, marksAllowed: true) is { Steps.Count: 1 } run && run.End == text.Length ? run.Steps[0] : null;
    }

    /// <summary>The run of steps with legal words (第九条第二款) that begins exactly at an offset; null without one.</summary>
    public static Run? ReadAt(string text, int start) => ReadRun(text, start, marksAllowed: false);

    private static Run? ReadRun(string text, int start, bool marksAllowed)
    {
        var steps = new List<LocatorStep>();
        var at = start;
        var end = start;
        var inInstrument = false;
        while (at < text.Length)
        {
            if (text[at] is '#' or '＃' && (steps.Count == 0 || text[at - 1] is '/' or '／'))
            {
                inInstrument = true;
                marksAllowed = true;
                at++;
                continue;
            }

            if (ReadStep(text, at, steps.Count > 0, marksAllowed || steps.Count > 0) is not var (step, length))
            {
                break;
            }

            steps.Add(step);
            end = at + length;
            at = end + Between().Match(text, end).Length;
        }

        return steps.Count > 0 ? new Run(steps, start, end, inInstrument) : null;
    }

    private static (LocatorStep Step, int Length)? ReadStep(string text, int at, bool follows, bool marksAllowed)
    {
        if (Unit().Match(text, at) is { Success: true } unit && (follows || unit.Groups["di"].Success) && Number(unit, "n") is { } number)
        {
            // 第十条之一, but 第三条之规定.
            var suffix = unit.Groups["s"].Success ? Number(unit, "s") ?? 0 : 0;
            return (new LocatorStep(UnitKind(unit.Groups["u"].Value), number, suffix), unit.Length);
        }

        if (Named().Match(text, at) is { Success: true } named)
        {
            var kind = named.Groups["u"].Value == "附件" ? LocatorStepKind.Attachment : LocatorStepKind.Box;
            return named.Groups["n"].Success
                ? Number(named, "n") is { } n ? (new LocatorStep(kind, n), named.Length) : null
                : (new LocatorStep(kind, 0), named.Length);
        }

        return marksAllowed && Mark().Match(text, at) is { Success: true } mark ? ReadMark(mark) : null;
    }

    private static (LocatorStep Step, int Length)? ReadMark(Match mark)
    {
        var group = (string[])["pc", "pa", "c", "a", "ha", "o", "d"];
        var name = group.First(g => mark.Groups[g].Success);
        if (Number(mark, name) is not { } number || number == 0)
        {
            return null;
        }

        var kind = name switch
        {
            "pc" => LocatorStepKind.ChineseParenthesisMark,
            "pa" or "ha" => LocatorStepKind.ArabicParenthesisMark,
            "c" => LocatorStepKind.ChineseMark,
            "a" => LocatorStepKind.ArabicMark,
            "o" => LocatorStepKind.CircledMark,
            _ => LocatorStepKind.DashMark,
        };
        return (new LocatorStep(kind, number), mark.Length);
    }

    private static int? Number(Match match, string group) => Numerals.TryParse(match.Groups[group].Value, out var number) ? number : null;

    private static LocatorStepKind UnitKind(string word) => word switch
    {
        "编" => LocatorStepKind.Part,
        "章" => LocatorStepKind.Chapter,
        "节" => LocatorStepKind.Section,
        "条" => LocatorStepKind.Article,
        "款" => LocatorStepKind.Paragraph,
        "项" => LocatorStepKind.Item,
        "目" => LocatorStepKind.Subitem,
        _ => LocatorStepKind.Division,
    };

    private const string Arabic = "[0-9０-９]{1,4}(?![0-9０-９])";
    private const string Chinese = "[〇零一二三四五六七八九十百千廿卅]{1,8}";
    private const string Any = "(?:" + Arabic + "|" + Chinese + ")";

    /// <summary>第九条, 第（三）项, 第 9 条之一; without 第 after another step (第9条2款). Not 第一条件, 第三项目, 第二目标.</summary>
    [GeneratedRegex(
        @"\G(?<di>第\s*)?(?:[（(]\s*)?(?<n>" + Any + @")\s*(?:[）)]\s*)?(?<u>编(?!制|号|码)|章(?!程)|节(?!能|约|点|水)|条(?!件|例)|款|项(?!目)|目(?!标|录|的|前)|部分)(?:\s*之\s*(?<s>"
        + Any + @")(?!般))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    /// <summary>附件2, 专栏1; 附件 alone before another step (附件第三条, 附件/三).</summary>
    [GeneratedRegex(@"\G(?<u>附件|专栏)\s*(?:(?<n>" + Any + @")(?![0-9０-９年月日个份])|(?=第|[/／]))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>（一） （1） 一、 1. 1） ① ——2; not the 1 of 1.5 or of 1年.</summary>
    [GeneratedRegex(
        @"\G(?:[（(]\s*(?:(?<pc>" + Chinese + ")|(?<pa>" + Arabic + @"))\s*[）)]"
        + @"|(?<ha>" + Arabic + @")[）)]"
        + @"|(?<c>" + Chinese + @")\s*(?:[、.．]|(?=[\s/／（(第]|$))"
        + @"|(?<a>" + Arabic + @")\s*(?:[.．、](?![0-9０-９])|(?=[\s/／（(第]|$))"
        + @"|(?<o>[①-⑳㉑-㉟])"
        + @"|——\s*(?<d>" + Arabic + "))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\G(?:[\s/／›>,，]|中?的(?=第|附件|专栏|[（(]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}

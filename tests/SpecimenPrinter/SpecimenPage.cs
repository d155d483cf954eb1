using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyIndex.SpecimenPrinter;

/// <summary>
/// Sets a hard-wrapped text as an official document is set: titles large and centred, signatures to the right,
/// first lines indented, full lines justified. One line of the text is one line of print.
/// </summary>
internal static partial class SpecimenPage
{
    // A line of 35 characters is full; shorter ones end a paragraph.
    private const int FullLine = 33;

    private const string Style = """
        @page { size: A4; margin: 28mm 26mm 26mm 28mm;
          @top-center { content: "HEAD"; font: 9pt "Noto Sans CJK SC"; }
          @bottom-center { content: "— " counter(page) " —"; font: 10.5pt "Noto Sans CJK SC"; } }
        body { margin: 0; font: 12pt/1.75 "Noto Sans CJK SC"; }
        p { margin: 0; white-space: pre; }
        .title { font: 18pt/1.5 "Noto Sans CJK SC"; text-align: center; }
        .chapter { font: 14pt/1.4 "Noto Sans CJK SC"; text-align: center; }
        .number { text-align: center; }
        .signature { text-align: right; padding-right: 2em; }
        .first { text-indent: 2em; }
        .full { text-align: justify; text-align-last: justify; white-space: normal; }
        """;

    public static string Render(IReadOnlyList<string> lines, string runningHead)
    {
        // Page numbers of the text are its own furniture; the print has its own.
        var printed = Printed(lines);
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(runningHead)).Append("</title><style>")
            .Append(Style.Replace("HEAD", runningHead, StringComparison.Ordinal)).Append("</style></head><body>\n");
        for (var i = 0; i < printed.Count; i++)
        {
            html.Append("<p class=\"").Append(Classes(printed, i)).Append("\">").Append(WebUtility.HtmlEncode(printed[i])).Append("</p>\n");
        }

        return html.Append("</body></html>\n").ToString();
    }

    // A number behind a short line is the number of a row.
    private static List<string> Printed(IReadOnlyList<string> lines)
    {
        var all = lines.Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        return [.. all.Where((l, i) => !PageNumber().IsMatch(l) || (i > 0 && all[i - 1].Length < FullLine / 2))];
    }

    /// <summary>The paragraphs of the text: lines joined that print would break for lack of room only.</summary>
    public static IReadOnlyList<SpecimenParagraph> Paragraphs(IReadOnlyList<string> lines)
    {
        var printed = Printed(lines);
        var paragraphs = new List<SpecimenParagraph>();
        for (var i = 0; i < printed.Count; i++)
        {
            var setting = Classes(printed, i).Split(' ')[0];
            // Whom a notice is sent to ends in a colon and can fill its line.
            if (setting is "rest" && paragraphs.Count > 0 && printed[i - 1][^1] is not '：')
            {
                paragraphs[^1] = paragraphs[^1] with { Text = paragraphs[^1].Text + printed[i] };
            }
            else
            {
                paragraphs.Add(new SpecimenParagraph(setting is "first" or "rest" ? "body" : setting, printed[i]));
            }
        }

        return paragraphs;
    }

    private static string Classes(List<string> lines, int i)
    {
        var line = lines[i];
        var startsParagraph = i == 0 || lines[i - 1].Length < FullLine || (lines[i - 1][^1] is '。' or '：' or '；' && Marker().IsMatch(line));
        return line switch
        {
            _ when ChapterHeading().IsMatch(line) => "chapter",
            _ when NumberLine().IsMatch(line) => "number",
            _ when StandsAboveNumber(lines, i) => "title",
            _ when line.Length < 30 && Title().IsMatch(line) && (startsParagraph || i + 1 < lines.Count && Title().IsMatch(lines[i + 1])) => "title",
            _ when DateLine().IsMatch(line) || (i + 1 < lines.Count && line.Length < 20 && DateLine().IsMatch(lines[i + 1])) => "signature",
            _ => (startsParagraph ? "first" : "rest") + (line.Length >= FullLine && i + 1 < lines.Count ? " full" : ""),
        };
    }

    /// <summary>Whether a document number follows with nothing but more of the title between.</summary>
    private static bool StandsAboveNumber(List<string> lines, int i)
    {
        var next = i + 1;
        while (next < lines.Count && next <= i + 3 && !NumberLine().IsMatch(lines[next]) && lines[next].AsSpan().IndexOfAny('。', '：') < 0)
        {
            next++;
        }

        return next < lines.Count && NumberLine().IsMatch(lines[next]) && lines[i].AsSpan().IndexOfAny('。', '：') < 0;
    }

    [GeneratedRegex(@"^\d{1,4}$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^第[一二三四五六七八九十]+章")]
    private static partial Regex ChapterHeading();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}+〔\d{4}〕\s?\d+\s?号|第 \d+ 号|（\d{4}—\d{4} 年）)$")]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^[^，。：；]*(的?(通知|意见|办法|方案|决定|条例)|令|关于印发.*|分工表|申请表|目录)$|^设备更新实施方案（.*）的通知$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(第[一二三四五六七八九十]+条|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}\.)")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\d{4} 年 \d{1,2} 月 \d{1,2} 日$")]
    private static partial Regex DateLine();
}

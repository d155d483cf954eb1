using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Words whose meaning is where they stand: 本办法 (the text), 该办法 (the work named last), 本条, 前款, 前两款, 前条, 上述规定.
/// Not: 基本规定, 成本办法, 事前项目, and 制定本办法, by which a text names itself.
/// </summary>
internal static partial class SelfFinder
{
    public static IEnumerable<Mention> Find(string text)
    {
        foreach (Match match in Word().Matches(text))
        {
            var (kind, value) = match.Groups["self"] is { Success: true } self ? (MentionKind.Self, self.Value)
                : match.Groups["back"] is { Success: true } back ? (MentionKind.Back, back.Value)
                : (MentionKind.Relative, match.Value);
            yield return new Mention(kind, match.Index, match.Index + match.Length, value);
        }
    }

    private const string Instruments = "(?:暂行|试行)?(?:条例|(?:实施|管理|暂行)?办法|(?:实施)?细则|规定|(?:实施|指导|若干)?意见|(?:实施|行动|工作)?方案|(?:政策|若干)?措施|通知|公告|通告|决定|指南|指引|目录|机制|规划|计划|规则|规程|制度|纲要|规范|要点|法(?![院官定人律])|令(?![人])|清单)";

    [GeneratedRegex(
        @"(?<![基样版资成根日标原副文剧]|制定|制订|编制|出台)本(?<self>" + Instruments + ")"
        + "|该(?<back>" + Instruments + ")"
        + @"|(?<![基样版资成根])本[条款](?=第|规定|所|前)"
        + @"|(?<![事以之目提年月天日])前(?:[两二三四五]?(?:款|条(?!件|例))|[两二三四五]?项(?!目)(?=规定|所|、|，|情形|的|第))"
        + @"|上述(?:规定|程序|要求|条款|文件|办法|通知|政策|条件|情形|标准)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>What a title says: who issues, what kind of document, on trial or not.</summary>
internal static partial class TitleFacts
{
    // Longest first where one ends in another.
    private static readonly string[] kinds =
    [
        "政策措施", "实施细则", "条例", "办法", "细则", "规定", "意见", "方案", "措施", "规划", "计划", "纲要", "要点", "指南", "指引", "目录", "清单",
        "名单", "机制", "制度", "决定", "决议", "通知", "公告", "通告", "通报", "批复", "报告", "规则", "规程", "准则", "标准", "章程", "预案", "导则", "规范", "解释",
        "安排", "政策", "答记者问", "解读", "问答", "法典", "命令", "法", "函", "令",
    ];

    /// <summary>文种 by the last word of a title, notes in brackets aside: 意见 for 指导意见, 细则 for 实施细则; null where the title tells none.</summary>
    public static string? KindOf(string title)
    {
        var bare = TrailingBrackets().Replace(TextFolding.Fold(title), "").TrimEnd('》', '>', '"');
        var kind = kinds.FirstOrDefault(k => bare.EndsWith(k, StringComparison.Ordinal));
        return kind == "实施细则" ? "细则" : kind;
    }

    /// <summary>试行 or 暂行 in brackets or before the kind of document; 中试行业 is neither.</summary>
    public static bool IsTrial(string title) => Trial().IsMatch(TextFolding.Fold(title));

    /// <summary>The words before 关于, 印发 and the like; empty where the title begins with them.</summary>
    public static string IssuerPart(string title)
    {
        var match = BeforeSubject().Match(title);
        return match.Success ? match.Groups["issuer"].Value : "";
    }

    /// <summary>The named issuers of a title that counts the others: 工业和信息化部 for 工业和信息化部等十部门.</summary>
    public static string WithoutCount(string issuerPart) => Counted().Replace(issuerPart, "");

    [GeneratedRegex(@"(?:\([^)]*\))+$")]
    private static partial Regex TrailingBrackets();

    [GeneratedRegex(@"\((?:试行|暂行)\)|(?:试行|暂行)(?:办法|规定|条例|细则|方案|意见|规则|标准|措施)")]
    private static partial Regex Trial();

    [GeneratedRegex("^(?<issuer>[^《》]*?)(?=关于|印发|转发|批转|发布|公布|颁布)")]
    private static partial Regex BeforeSubject();

    [GeneratedRegex(@"等\s*(?:[0-9]+|[一二三四五六七八九十]+)?\s*个?部门.*$")]
    private static partial Regex Counted();
}

using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>What a finding means for whoever pasted the text; shown by sign, word and line, not by colour alone.</summary>
/// <param name="Name">ok, differs or unknown.</param>
/// <param name="Sign">In the text.</param>
/// <param name="Word">For people.</param>
internal sealed record FindingMark(string Name, string Sign, string Word)
{
    public static readonly FindingMark InForce = new("ok", "✓", "有效");
    public static readonly FindingMark Exact = new("ok", "✓", "与原文一致");
    public static readonly FindingMark Differs = new("differs", "≠", "有出入");
    public static readonly FindingMark Unknown = new("unknown", "?", "查不到");
    public static readonly FindingMark Unclear = new("unknown", "?", "不能确定");

    public static FindingMark Of(FindingView finding) => finding.Outcome switch
    {
        _ when finding.InOrder => finding.Kind == "quotation" ? Exact : InForce,
        "unknown" or "noSuchClause" or "notFound" => Unknown,
        "differs" or "elsewhere" or "mismatch" => Differs,
        _ when finding.Status?.State is "失效" or "尚未施行" => Differs with { Word = finding.Status.State },
        _ => Unclear,
    };

    /// <summary>Kind of a finding in words.</summary>
    public static string Kind(FindingView finding) => finding.Kind switch
    {
        "work" => "文件",
        "clause" => "条款",
        _ => "引文",
    };
}

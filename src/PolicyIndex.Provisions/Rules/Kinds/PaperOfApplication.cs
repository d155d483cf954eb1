using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An item of a list of papers to hand in.</summary>
internal static partial class PaperOfApplication
{
    public static KindPattern Pattern { get; } = new(
        nameof(PaperOfApplication), RuleKind.Procedure, 2, Words(),
        "经审计的上年度财务会计报告",
        "完善会计制度")
    {
        About = Passage(),
    };

    [GeneratedRegex("报告|材料|复印件|证明|审计|说明|承诺书|凭证|批复|合同|申请表", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("材料|资料|申请表|申报表|清单", RegexOptions.CultureInvariant)]
    private static partial Regex Passage();
}

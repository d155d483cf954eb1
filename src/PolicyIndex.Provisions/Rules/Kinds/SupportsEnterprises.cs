using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Support, encouragement or leave for enterprises or what they do.</summary>
internal static partial class SupportsEnterprises
{
    public static KindPattern Pattern { get; } = new(
        nameof(SupportsEnterprises), RuleKind.Benefit, 2, Words(),
        "支持具备条件的企业建设智能工厂",
        "主管部门应加强统计分析")
    {
        Unless = Others(),
    };

    [GeneratedRegex("支持|鼓励|专门面向|预留|数据保护期|市场独占期|引导(?:金融|银行|基金|社会|保险|企业)|推动(?:金融|银行)|允许|培育|推广应用|优先|绿色通道|倾斜|便利|提供[^,;]{0,16}(?:服务|保障|便利)|加大[^,;]{0,16}(?:支持|力度|投入)|纳入[^,;]{0,20}(?:范围|清单|名单|支持|保障)|优化[^,;]{0,14}(?:服务|审批|审评)|融资|贷款|担保|信贷|免费|降低[^,;]{0,12}(?:成本|费用|费率)|保障[^,;]{0,12}(?:用地|用能|需求|要素)|缩短|减为|用能保障|要素保障|对接", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("不予支持|不再支持|收回|追缴|追究|查处", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

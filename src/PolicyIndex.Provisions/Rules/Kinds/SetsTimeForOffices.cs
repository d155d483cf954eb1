using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Within what time an office decides, hands on, answers.</summary>
internal static partial class SetsTimeForOffices
{
    public static KindPattern Pattern { get; } = new(
        nameof(SetsTimeForOffices), RuleKind.Procedure, 2, Words(),
        "受理部门应当在10个工作日内作出决定",
        "企业应当每日巡查");

    [GeneratedRegex("[0-9]+个?(?:工作日|日|天|小时|个月)(?:内|以内)|审批时间|办理时(?:间|限)|开办时间|每月底前|时限|起算", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

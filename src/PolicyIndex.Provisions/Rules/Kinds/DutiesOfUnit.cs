using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An item under a lead-in that names somebody's duties.</summary>
internal static partial class DutiesOfUnit
{
    public static KindPattern Pattern { get; } = new(
        nameof(DutiesOfUnit), RuleKind.Obligation, 3, Words(),
        "项目实施单位的主要职责:(一)按时提出验收申请",
        "主管部门的主要职责:(一)组织验收")
    {
        ReadsLeadIn = true,
        Of = [Addressee.Enterprise],
    };

    [GeneratedRegex("(?:职责|责任|义务|应当履行|应做到)[^。]{0,20}:", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An item of a list of conditions.</summary>
internal static partial class ItemOfConditions
{
    public static KindPattern Pattern { get; } = new(
        nameof(ItemOfConditions), RuleKind.Eligibility, 3, Words(),
        "申报企业应当符合下列条件:(一)从业人员不少于50人",
        "有下列情形之一的,不得申报:(一)欠缴税款")
    {
        ReadsLeadIn = true,
        Unless = Others(),
    };

    [GeneratedRegex("(?:条件|要求|标准|符合下列|符合以下|下列企业|以下企业|是指)[^。]{0,16}:|培育对象", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("不得|不予|不通过|移出|取消", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

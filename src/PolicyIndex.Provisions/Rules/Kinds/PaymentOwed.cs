using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Public bodies owe enterprises their money in time.</summary>
internal static partial class PaymentOwed
{
    public static KindPattern Pattern { get; } = new(
        nameof(PaymentOwed), RuleKind.Protection, 2, Words(),
        "政府投资项目不得由施工单位垫资建设",
        "企业应当缴纳保证金")
    {
        Unless = Others(),
    };

    [GeneratedRegex("支付款项|付款期限|垫资|保证金|逾期[^,]{0,10}款项", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("大型企业应当|中小企业应当|企业应当|项目实施单位|不得拖欠|不得约定", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Money or relief, with or without an amount.</summary>
internal static partial class GivesMoney
{
    public static KindPattern Pattern { get; } = new(
        nameof(GivesMoney), RuleKind.Benefit, 3, Words(),
        "对新认定的绿色园区给予一次性奖励50万元",
        "骗取奖励资金的依法追究")
    {
        Unless = Others(),
    };

    [GeneratedRegex("奖励|奖补|补助|补贴|贴息|资助|减免|免征|减按|减半|减征|税收优惠|优惠政策|加计抵减|加计扣除|税额抵免|零税率|保费补偿|保险补偿|风险补偿|给予[^,;]{0,20}支持|(?:专项资金|财政资金|预算内投资)[^,;]{0,16}支持|服务券|算力券|创新券|费率|享受政策时间|享受[^,]{0,12}(?:政策|优惠|待遇)|不再增收|视同|视为|优先(?:支持|推荐|保障|考虑|安排|纳入|审评|采购)|予以(?:支持|优先)|奖金", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("骗取|虚报|追缴|收回|收缴|禁止|严禁|不再享受|不得(?:给予|享受)|暂停享受|严禁出台", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Who or what counts as something (…是指…).</summary>
internal static partial class Defines
{
    public static KindPattern Pattern { get; } = new(
        nameof(Defines), RuleKind.Eligibility, 3, Words(),
        "本办法所称小微企业,是指从业人员100人以下的企业",
        "本办法自印发之日起施行");

    [GeneratedRegex("^[^,:]{2,14}:[^;]{6,}的(?:企业|单位|机构|产品|项目)$|是指|所称|适用于|适用范围|参照[^,]{0,12}(?:执行|适用)|不?计入|自[^,]{0,14}不再享受", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

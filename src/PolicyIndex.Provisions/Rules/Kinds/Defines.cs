using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Who or what counts as something (…是指…).</summary>
internal static partial class Defines
{
    public static KindPattern Pattern { get; } = new(
        nameof(Defines), RuleKind.Eligibility, 3, Words(),
        "本办法所称小微企业,是指从业人员100人以下的企业",
        "本办法自印发之日起施行");

    /// <summary>True for a definition and for the clause that says what a text applies to: neither gives, binds nor forbids anything.</summary>
    public static bool OnlyDefines(RuleSentence sentence) => Definition().IsMatch(sentence.Text);

    [GeneratedRegex("^本[^,;]{2,8}所称|^[^,;]{2,24}是指|^(?:(?:本|该)[^,;]{0,12})?适用于|不适用(?:于)?本[^,;]{2,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex("^[^,:]{2,14}:[^;]{6,}的(?:企业|单位|机构|产品|项目)$|是指|所称|^(?:(?:本|该)[^,;]{0,12})?(?:不?适用于|不适用)|不适用(?:于)?本|适用范围|参照[^,]{0,12}(?:执行|适用)|不?计入|自[^,]{0,14}不再享受", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

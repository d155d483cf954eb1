using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Authorities must not do something to enterprises (不得违规收费).</summary>
internal static partial class BansAuthorities
{
    public static KindPattern Pattern { get; } = new(
        nameof(BansAuthorities), RuleKind.Protection, 3, Words(),
        "各地区、各有关部门不得违规向企业收取费用",
        "企业不得提供虚假材料")
    {
        Of = [Addressee.Authority],
        Unless = Others(),
    };

    [GeneratedRegex("不得|严禁|禁止|杜绝|不再收取|不再增收", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("用于|截留|挪用|挤占|(?:项目|企业|单位)(?:实施单位)?不得", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

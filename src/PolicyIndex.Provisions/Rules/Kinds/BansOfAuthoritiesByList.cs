using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An item of a list of what authorities' measures must not hold.</summary>
internal static partial class BansOfAuthoritiesByList
{
    public static KindPattern Pattern { get; } = new(
        nameof(BansOfAuthoritiesByList), RuleKind.Protection, 3, Words(),
        "起草单位起草的政策措施不得含有下列内容:(一)限定交易对象",
        "项目单位不得有下列行为:(一)虚报材料")
    {
        ReadsLeadIn = true,
        Of = [Addressee.Authority, Addressee.Nobody],
        About = Passage(),
    };

    [GeneratedRegex("(?:不得|禁止|严禁)[^。]{0,60}:", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("公平竞争|检查|收费|执法|审查|政务|营商环境|准入|监督管理", RegexOptions.CultureInvariant)]
    private static partial Regex Passage();
}

using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An item of a list of what shuts somebody out.</summary>
internal static partial class BarredByList
{
    public static KindPattern Pattern { get; } = new(
        nameof(BarredByList), RuleKind.Prohibition, 3, Words(),
        "有下列情形之一的,不得申报:(一)被列为失信被执行人",
        "符合下列条件的,可以申报:(一)依法设立")
    {
        ReadsLeadIn = true,
        Of = [Addressee.Enterprise, Addressee.Nobody],
    };

    [GeneratedRegex("(?:不得|禁止|严禁|不予(?:受理|支持|推荐|通过)|验收不通过|移出|取消资格|撤销)[^。]{0,80}:", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An enterprise must not do something.</summary>
internal static partial class BansEnterprises
{
    public static KindPattern Pattern { get; } = new(
        nameof(BansEnterprises), RuleKind.Prohibition, 3, Words(),
        "项目单位不得擅自变更建设内容",
        "行政机关不得重复检查")
    {
        Of = [Addressee.Enterprise, Addressee.Nobody],
        Unless = Others(),
    };

    [GeneratedRegex("不得|严禁|禁止|不准|不应低于|不应[^,]|不允许|停止新建|停止[^,]{0,6}(?:建设|审批)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("不得将[^,]{0,20}转嫁|一律不得收费", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

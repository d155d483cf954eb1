using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A ban in a passage about how authorities act (检查, 收费, 审批, 采购): it protects, whoever is named.</summary>
internal static partial class BansInOfficialConduct
{
    public static KindPattern Pattern { get; } = new(
        nameof(BansInOfficialConduct), RuleKind.Protection, 3, Words(),
        "不得重复检查、多头检查",
        "项目单位不得擅自变更建设内容")
    {
        Of = [Addressee.Authority, Addressee.Nobody],
        About = Passage(),
    };

    [GeneratedRegex("不得|严禁|禁止|杜绝|一律不|避免", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("检查|收费|审批|执法|政务服务|公平竞争|审查|招标|政府采购|营商环境|民营|监督管理|准入", RegexOptions.CultureInvariant)]
    private static partial Regex Passage();
}

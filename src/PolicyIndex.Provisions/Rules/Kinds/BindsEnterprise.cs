using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>An enterprise has to do something.</summary>
internal static partial class BindsEnterprise
{
    public static KindPattern Pattern { get; } = new(
        nameof(BindsEnterprise), RuleKind.Obligation, 3, Words(),
        "项目单位应当按季度报送进展情况",
        "主管部门应当加强监督检查")
    {
        Of = [Addressee.Enterprise],
        Unless = Others(),
    };

    [GeneratedRegex("应当|应(?!用|急|收|税|对|付账|诉|届|有尽有)|必须|须(?!知)|(?<!需|重|主|纲|只)要(?!求|素|点|件|领|害|闻)|负责(?!人)|负有", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("(?:应当?|须)(?:同时)?(?:具备|符合|满足)(?:以下|下列)|应(?:当)?(?:具有|具备)", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

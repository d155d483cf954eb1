using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A programme tells a trade to do something (落实…标准, 加快淘汰…设备).</summary>
internal static partial class BindsByImperative
{
    public static KindPattern Pattern { get; } = new(
        nameof(BindsByImperative), RuleKind.Obligation, 2, Words(),
        "加快淘汰服役期满的老旧设备",
        "加快推动产业集群发展")
    {
        Unless = Others(),
    };

    [GeneratedRegex("淘汰|落实[^,]{0,16}(?:标准|要求|责任|规定)|压实[^,]{0,10}责任|督促[^,]{0,16}(?:企业|单位|公司)|强制性|须达到|不低于原型|依法依规(?:对|实施)|实施更新改造|推进工业节水|足额提取|建立健全[^,]{0,20}(?:制度|体系|台账)|加强[^,]{0,12}合规", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("鼓励|支持|奖", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

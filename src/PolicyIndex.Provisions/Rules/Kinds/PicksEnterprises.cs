using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A programme picks, trains or brings together enterprises.</summary>
internal static partial class PicksEnterprises
{
    public static KindPattern Pattern { get; } = new(
        nameof(PicksEnterprises), RuleKind.Benefit, 1, Words(),
        "遴选一批技术实力强的企业作为标杆",
        "推动各级部门履职");

    [GeneratedRegex("遴选|筛选|打造|评定|认定一批|树立|建立[^,]{0,20}(?:名录|项目库|培育库)|设置[^,]{0,10}专员|推动[^,]{0,24}(?:企业|平台|基地|园区|项目)|面向[^,]{0,12}企业|组织[^,]{0,20}服务|吸纳|示范应用|实行[^,]{0,16}价格|待遇", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

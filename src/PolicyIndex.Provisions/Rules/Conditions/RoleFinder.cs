using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>The part somebody plays: 机关、事业单位和大型企业 as payers, 第三方机构, 投诉人, 项目实施单位, 总公司, 供应商, 用户单位.</summary>
internal static partial class RoleFinder
{
    public static IEnumerable<FoundCondition> Find(string subject) =>
        Part().Matches(subject).Where(m => !OtherParty().IsMatch(subject[..m.Index]) && !Giver().IsMatch(subject[(m.Index + m.Length)..])).Select(m => new FoundCondition(ConditionField.Role, m.Value.Contains('、', StringComparison.Ordinal) ? ConditionOperator.In : ConditionOperator.Is, m.Value, m.Index, m.Index + m.Length));

    /// <summary>中小企业与机关…订立合同: the other party of a deal is not who is meant.</summary>
    [GeneratedRegex("(?:企业|公司)[^,]{0,2}(?:与|向|从|对)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherParty();

    /// <summary>第三方机构提供的证明: where a paper comes from.</summary>
    [GeneratedRegex("^(?:提供|出具)的", RegexOptions.CultureInvariant)]
    private static partial Regex Giver();

    [GeneratedRegex(
        "机关、事业单位(?:[和、](?:国有)?大型企业)?(?:及其工作人员)?|事业单位、国有大型企业|(?:评价业务的)?第三方(?:评价|服务)?机构|项目(?:实施|承担|建设)?单位|投诉人|总公司|分支机构|(?:非法人)?分支机构|受托[^,;、的]{0,6}企业|申报(?:企业|单位|主体)|生产制造(?:单位|企业)|保险公司|用户单位|供应商|采购人|采购代理机构|施工单位|投标人|上市许可持有人|境外[^,的]{0,12}持有人|电商平台|平台企业|供应链主导企业|骨干企业|龙头企业|链主企业|集群[^,;]{0,4}企业|集群重点企业|被拖欠|名单内企业|发起人|股东|同级财政部门|开发区|[^,;、]{0,6}运营(?:单位|机构|主体)|经销企业|销售企业|回收企业",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

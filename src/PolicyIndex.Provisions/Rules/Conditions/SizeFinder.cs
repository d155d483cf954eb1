using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>
/// The size a sentence speaks of: 大型企业应当…, 支持中小微企业…. Sizes in names of standings (科技型中小企业) belong to those; the
/// other party of a deal (从中小企业采购) is part of what is done.
/// </summary>
internal static partial class SizeFinder
{
    public static IEnumerable<FoundCondition> Find(string words) =>
        Size().Matches(words)
            .Where(m => !OtherParty().IsMatch(words[Math.Max(0, m.Index - 16)..m.Index]) && !Named().IsMatch(words[m.Index..]))
            .Select(m => new FoundCondition(ConditionField.Size, ConditionOperator.Is, m.Value, m.Index, m.Index + m.Length));

    [GeneratedRegex("(?<!科技型|创新型|专精特新|成长型)(?:大中小微?|中小微|中小|小微|大中型|中小型|国有大型|大型|中型|小型|微型)(?:工业|制造|物流|民营|外贸|科技)?(?:企业|公司)(?:[、和](?:小型|微型)企业)*", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    [GeneratedRegex("(?:(?<!面)向|从|拖欠|支付|与|带动)(?:[^,、]{0,6}|(?:[^,、]{2,6}、){1,2}[^,、]{0,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherParty();

    [GeneratedRegex("^中小企业以外|^中小企业(?:特色产业集群|公共服务|发展(?:专项|基金)|服务体系|数字化转型(?:试点|城市)|款项支付条例)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

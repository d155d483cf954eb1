using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>Whose enterprises a sentence speaks of: 民营企业, 国有企业, 外资企业, 民间投资.</summary>
internal static partial class OwnershipFinder
{
    public static IEnumerable<FoundCondition> Find(string words) =>
        Owned().Matches(words)
            .Where(m => !OtherParty().IsMatch(words[Math.Max(0, m.Index - 6)..m.Index]))
            .Select(m => new FoundCondition(ConditionField.Ownership, ConditionOperator.Is, m.Value, m.Index, m.Index + m.Length));

    [GeneratedRegex("(?:国有|民营|外资|国有控股|集体)[^,;:、的]{0,6}(?:企业|公司)|民营(?:经济|快递|物流|科技)|民企|民间(?:投资|资本)(?:项目)?|社会资本(?:投资)?|国有资本|中央企业|央企|外资(?:企业|研发|准入)?|外商投资(?!性公司)(?:企业)?|个体工商户", RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex("(?:与|带动|联合|拖欠|不同|和|、|有关|相关)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherParty();
}

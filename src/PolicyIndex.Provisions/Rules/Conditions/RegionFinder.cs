using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>Places that narrow a rule down: 西南地区, 大气污染防治重点区域, 综合保税区, 试点城市, 中华人民共和国境内.</summary>
internal static partial class RegionFinder
{
    public static IEnumerable<FoundCondition> Find(string words) =>
        Place().Matches(words).Select(m => new FoundCondition(ConditionField.Region, ConditionOperator.Is, m.Value, m.Index, m.Index + m.Length));

    [GeneratedRegex("(?:中华人民共和国|中国)境内|(?:东部|中部|西部|东北|西南|西北|华东|华南|民族|边疆|脱贫|革命老区)(?:地区)|大气污染防治重点区域|(?:长江|黄河)流域|综合保税区|自由?贸易?试验区|自贸区|试点(?:城市|地区)|长三角|粤港澳|京津冀|成渝|川渝|(?:香港|澳门)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}

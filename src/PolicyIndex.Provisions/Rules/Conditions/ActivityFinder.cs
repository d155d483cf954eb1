using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>
/// What has to be done or to have happened: the clause before …的,; 对…的项目; 在…时; what somebody 从…采购; what is supported
/// (支持…建设…). Exceptions (除…外) are a condition that it is not so.
/// </summary>
internal static partial class ActivityFinder
{
    public static IEnumerable<FoundCondition> Find(string words)
    {
        var taken = new List<(int Start, int End)>();
        foreach (var (pattern, topical) in new[] { (Except(), false), (Case(), false), (Deal(), false), (Towards(), false), (Object(), true) })
        {
            foreach (Match match in pattern.Matches(words))
            {
                var group = match.Groups["a"];
                if (group.Length < 3 || taken.Exists(t => t.Start < group.Index + group.Length && group.Index < t.End))
                {
                    continue;
                }

                taken.Add((group.Index, group.Index + group.Length));
                var not = match.Groups["not"].Success;
                yield return new FoundCondition(ConditionField.Activity, not ? ConditionOperator.Not : ConditionOperator.Is, group.Value, group.Index, group.Index + group.Length) { Topical = topical };
            }
        }
    }

    [GeneratedRegex("(?<not>除)(?<a>[^,;除]{3,40}?)(?:以?外|的除外)|(?<a>[^,;(]{3,30})(?<not>除外)|(?<a>[^,;]{2,14})(?<not>之外)", RegexOptions.CultureInvariant)]
    private static partial Regex Except();

    [GeneratedRegex("(?:^|[,:])(?:对|对于|如|若|凡)?(?<a>[^,;:]{4,48})的(?=[,]|$)|(?:^|,)(?:在)?(?<a>[^,;:]{4,30})(?:时|过程中)(?=,)|(?:^|,)(?<a>(?:未|逾期|拒不|擅自|提供虚假|骗取|发生|以虚假)[^,;]{3,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Case();

    [GeneratedRegex("(?<a>(?:从|向)[^,;]{2,14}(?:采购|收购|购买|销售)[^,;]{0,14})", RegexOptions.CultureInvariant)]
    private static partial Regex Deal();

    [GeneratedRegex("(?:^|[,、])(?:对|对于|针对|面向|聚焦)(?<a>[^,;]{3,40}?)(?:的?(?:项目|企业|单位|工厂|产品|行为|品种|主体))?(?=,|给予|予以|实行|开展|实施|进行|一次性|按|减免|不|优先)", RegexOptions.CultureInvariant)]
    private static partial Regex Towards();

    [GeneratedRegex("(?:支持|鼓励|推动|引导|允许|推进|加快|促进|加大对?)(?<a>[^,;]{4,48})", RegexOptions.CultureInvariant)]
    private static partial Regex Object();
}

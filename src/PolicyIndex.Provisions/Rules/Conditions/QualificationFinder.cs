using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>
/// Standings a sentence asks for: known titles (高新技术企业), 符合条件的…, having got or being on something (已列入…名单,
/// 获得…支持的项目), being founded by law.
/// </summary>
internal static partial class QualificationFinder
{
    public static IEnumerable<FoundCondition> Find(string words)
    {
        foreach (var qualification in Qualifications.All)
        {
            foreach (var match in qualification.Words.Matches(words).Where(m => !Aimed().IsMatch(words[Math.Max(0, m.Index - 12)..m.Index])).Take(1))
            {
                yield return new FoundCondition(ConditionField.Qualification, ConditionOperator.Is, qualification.Name, match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in Standing().Matches(words))
        {
            yield return new FoundCondition(ConditionField.Qualification, Lost().IsMatch(match.Value) ? ConditionOperator.Not : ConditionOperator.Is, match.Value, match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(
        "符合(?:规定)?(?:条件|要求|政策|资质标准)[^,;]{0,2}的?[^,;]{0,16}|(?:已|前期|新)?(?:列入|纳入|进入|入选|获得|取得|通过)[^,;]{2,24}(?:的企业|的单位|的项目|名单|清单|目录|认证|认定|资格|库)[^,;]{0,6}"
        + "|(?:具有|具备)[^,;]{2,30}|依法(?:设立|登记|注册)[^,;]{0,20}|(?:新晋|新认定|首次认定)[^,;]{2,30}|(?:被|未被)(?:列入|列为|认定|取消)[^,;]{2,24}|不再?符合[^,;]{2,16}|存在合同关系|(?:部分或者)?全部使用财政资金|资格[^,;]{0,24}(?:有效|到期)|达到[^,;]{2,30}(?:条件|要求|标准|水平)|不新增(?:用地|土地)|[^,;的]{2,12}指导目录|已?投保[^,;]{2,14}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Standing();

    /// <summary>What somebody applies for or is to become is no condition.</summary>
    [GeneratedRegex("(?:申报|申请|推荐为?|(?<!新|首次)认定为?(?!的)|培育|创建|建设|打造|评为|争创|成为|梯度培育|孵化|遴选|转型为?|发展|壮大)[^,;:]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Aimed();

    [GeneratedRegex("不再?符合|被取消|未被", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}

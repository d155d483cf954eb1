using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>
/// The trades a sentence or heading speaks of. Where the words say who is meant (磷化工企业, 钢铁、建材等行业) the trade binds; a word
/// that only names a thing (自动物流装备, 农业机械) says what the rule is about.
/// </summary>
internal static partial class IndustryFinder
{
    public static IEnumerable<FoundCondition> Find(string words)
    {
        foreach (var (start, word) in Industries.FindIn(words))
        {
            var end = start + word.Word.Length;
            var after = words[end..];
            if (!Tool().IsMatch(after) && !AsTool(words, start, word.Word) && !OtherParty().IsMatch(words[..start]))
            {
                if (WithPark().IsMatch(after))
                {
                    yield return new FoundCondition(ConditionField.Industry, ConditionOperator.Is, "园区", start, end);
                }

                yield return new FoundCondition(ConditionField.Industry, ConditionOperator.Is, word.Word, start, end) { Topical = IsMatter(word.Word) || !(Who().IsMatch(after) || (Trade().IsMatch(word.Word) && !Thing().IsMatch(after))) };
            }
        }
    }

    /// <summary>True for a word in a title that names a matter every trade may have (废弃物循环利用), not a trade.</summary>
    public static bool IsMatter(string word) => Matter().IsMatch(word);

    // Banks, insurers and platforms that serve enterprises are no condition on them.
    private static bool AsTool(string words, int start, string word) =>
        Servant().IsMatch(word) && !words.StartsWith(word, StringComparison.Ordinal) | start > 0;

    [GeneratedRegex("^(?:[^,;、]{0,8}(?:发展|产业|专项)(?:资金|基金)|应用|技术|装备|设备|平台|赋能|监管|改革|安全|互联)", RegexOptions.CultureInvariant)]
    private static partial Regex Tool();

    [GeneratedRegex("^(?:金融机构|银行|基金|保险机构|保险公司|担保机构|融资担保机构|大数据|人工智能|互联网|机器人|数据中心|算力|云计算|区块链|数字经济|电机|软件|仓储|租赁|证券|金融业|研发机构|检测机构|检验检测机构|机械|体育|会展|供电|供热|供水|电力|电池)$", RegexOptions.CultureInvariant)]
    private static partial Regex Servant();

    [GeneratedRegex("^(?:[、和及与或][^,;、的和及与]{1,10})*等?(?:重点|主要|相关|传统|优势|特色|生产|制造|加工|销售|种植|养殖|开发|经营|开采|运输)*(?:行业|产业|企业|领域|工厂|厂|公司|单位|矿井|矿|集群|经营者|持有人|生产者|链)", RegexOptions.CultureInvariant)]
    private static partial Regex Who();

    [GeneratedRegex("(?:业|企|厂|矿山|煤矿|单位)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trade();

    [GeneratedRegex("^(?:机械|生产|用|化(?!工)|产品|装备|设备|信贷|保险|专利|标准|高质量|现代)", RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    [GeneratedRegex("利用|回收|物资|再制造|拆解", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    /// <summary>工业企业和园区: who runs a park is meant too.</summary>
    [GeneratedRegex("^(?:企业)?[、和及]园区", RegexOptions.CultureInvariant)]
    private static partial Regex WithPark();

    /// <summary>不得由施工单位垫资: somebody else's trade.</summary>
    [GeneratedRegex("(?:不得由|委托|拖欠|支付给)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherParty();
}

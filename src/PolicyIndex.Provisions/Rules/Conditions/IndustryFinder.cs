using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>The trades a sentence or heading speaks of.</summary>
internal static partial class IndustryFinder
{
    public static IEnumerable<FoundCondition> Find(string words)
    {
        foreach (var (start, word) in Industries.FindIn(words))
        {
            var end = start + word.Word.Length;
            if (!Tool().IsMatch(words[end..]) && !AsTool(words, start, word.Word))
            {
                yield return new FoundCondition(ConditionField.Industry, ConditionOperator.Is, word.Word, start, end);
            }
        }
    }

    // Banks, insurers and platforms that serve enterprises are no condition on them.
    private static bool AsTool(string words, int start, string word) =>
        Servant().IsMatch(word) && !words.StartsWith(word, StringComparison.Ordinal) | start > 0;

    [GeneratedRegex("^(?:应用|技术|装备|设备|平台|赋能|监管|改革|安全|互联)", RegexOptions.CultureInvariant)]
    private static partial Regex Tool();

    [GeneratedRegex("^(?:金融机构|银行|基金|保险机构|保险公司|担保机构|融资担保机构|大数据|人工智能|互联网|机器人|数据中心|算力|云计算|区块链|数字经济|电机|软件|仓储|租赁|证券|金融业|研发机构|检测机构|检验检测机构|机械|体育|会展|供电|供热|供水|电力|电池)$", RegexOptions.CultureInvariant)]
    private static partial Regex Servant();
}

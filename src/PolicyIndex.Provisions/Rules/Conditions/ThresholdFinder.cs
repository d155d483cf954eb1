using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>Bounds with a unit: 不低于60%, 5亿元以上, 10万吨/年及以下, 单系列5万吨/年, 不超过15项.</summary>
internal static partial class ThresholdFinder
{
    public static IEnumerable<FoundCondition> Find(string words)
    {
        foreach (Match match in Bound().Matches(words))
        {
            var before = match.Groups["before"].Value;
            var after = match.Groups["after"].Value;
            if (before.Length == 0 && after.Length == 0)
            {
                continue;
            }

            var (start, end) = Around(words, match);
            if (Consequence().IsMatch(words[start..match.Index]))
            {
                continue;
            }

            yield return new FoundCondition(ConditionField.Threshold, OperatorOf(before, after), words[start..end], start, end)
            {
                Bound = decimal.TryParse(match.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null,
                Unit = match.Groups["unit"].Value,
            };
        }

        foreach (Match match in Quality().Matches(words))
        {
            yield return new FoundCondition(ConditionField.Threshold, ConditionOperator.Is, match.Value, match.Index, match.Index + match.Length);
        }
    }

    /// <summary>What is given, or what is to be reached, follows from a rule and is no condition of it: 奖励不超过…, 确保60%以上用于…, 压减至….</summary>
    [GeneratedRegex("奖励|奖补|补助|补贴|给予|支持额度|费率|利率|额度|贴息|确保|保证|(?:压减|压缩|缩短|提高|提升|降低|降|减|调整|延长)(?:至|到|为)|审批时间|办理时间|办电时间|开办时间|纳税时间|缴纳税费时间|预留", RegexOptions.CultureInvariant)]
    private static partial Regex Consequence();

    private static ConditionOperator OperatorOf(string before, string after) =>
        Negated().IsMatch(before) ? before.Contains('低', StringComparison.Ordinal) || before.Contains('少', StringComparison.Ordinal) ? ConditionOperator.AtLeast : ConditionOperator.AtMost
        : after.Contains("以上", StringComparison.Ordinal) || before is "至少" or "达到" or "满" ? ConditionOperator.AtLeast
        : before is "超过" or "大于" or "高于" ? ConditionOperator.MoreThan
        : before is "低于" or "小于" or "不足" ? ConditionOperator.LessThan
        : ConditionOperator.AtMost;

    // The words back to the last comma say what is measured.
    private static (int Start, int End) Around(string words, Match match)
    {
        var start = Math.Max(words.LastIndexOfAny([',', ';', ':', '、'], Math.Max(0, match.Index - 1)) + 1, match.Index - 24);
        return (Math.Min(start, match.Index), match.Index + match.Length);
    }

    [GeneratedRegex("(?<before>不低于|不少于|不高于|不超过|不大于|不小于|超过|大于|高于|低于|小于|不足|至少|达到|最长|满|总计不得超过|不得超过|不得低于|不应低于[^,;0-9]{0,16})?(?<n>[0-9]+(?:\\.[0-9]+)?)(?<unit>%|亿元|万元|元|人|家|户|项|万?吨(?:/年|/日|/d)?|立方米|千瓦时/吨|万千瓦|千瓦|米|台|平方米|t/d|年|倍|亩|头|个月|个工作日|工作日|日)?(?:\\([^)]{1,8}\\))?(?<after>(?:及|\\(含\\))?以[上下内])?", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex("不[低高少大小]|不得|不超|不应", RegexOptions.CultureInvariant)]
    private static partial Regex Negated();

    [GeneratedRegex("[^,;]{0,20}(?:准入水平|标杆水平|先进值|1级水平|设计使用年限|报废年限)|进入市场初期[^,;]{0,24}|超过设计使用年限[^,;]{0,12}", RegexOptions.CultureInvariant)]
    private static partial Regex Quality();
}

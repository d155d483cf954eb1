using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>Days and periods a sentence names: 每年4月30日前, 期满后6个月内, 之日起10个工作日内, 近三年, 每季度末.</summary>
internal static partial class TimeFinder
{
    public static IEnumerable<FoundCondition> Find(string words) =>
        Moment().Matches(words).Select(m => new FoundCondition(ConditionField.Time, OperatorOf(m.Value), m.Value, m.Index, m.Index + m.Length));

    private static ConditionOperator OperatorOf(string moment) =>
        moment.EndsWith('起') ? ConditionOperator.After
        : moment.EndsWith('前') || moment.EndsWith('内') || moment.EndsWith('底') || moment.EndsWith('末') || moment.Contains("截止", StringComparison.Ordinal) ? ConditionOperator.Before
        : moment.Contains('至', StringComparison.Ordinal) ? ConditionOperator.In
        : moment.Contains("以上", StringComparison.Ordinal) ? ConditionOperator.After
        : ConditionOperator.Is;

    [GeneratedRegex(
        "(?:截止(?:时间|日期)?(?:为|至)?)?(?:每年|每月|当年|20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(?:至[0-9]{0,2}月?[0-9]{1,2}日)?(?:前|之前|起|以前)?(?:登记设立|登记|设立|成立)?|20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|年底)?(?:前|起)?(?:的?每月[0-9]{1,2}日至[0-9]{1,2}日)?"
        + "|每(?:年|月|季度|半年)(?:底|末)?(?:[0-9]{1,2}月[0-9]{1,2}日)?前?|[^,;的]{0,16}?(?:之日起|期满后|后|起)[0-9]+个?(?:工作日|日|天|个月|月|年)(?:内|以内)?|近[一二三两0-9]年|(?:建设|实施)期(?:届满|内|满)|满?[0-9]+年以上|[0-9]+个?(?:工作日|日|天|个月|小时)(?:内|以内)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}

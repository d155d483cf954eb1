using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>
/// A measure's own end inside running text: …的政策延续至2026年底, …优惠执行至2027年12月31日, 再贷款政策执行至额度用完为止. Not: 本办法执行至…, which ends the
/// work, nor goals (到2027年，…达到) and deadlines of others.
/// </summary>
internal static partial class MeasureEndFinder
{
    public static IEnumerable<Statement> Find(Provision provision)
    {
        foreach (Match match in End().Matches(TextFolding.HalfWidthDigits(provision.Text)))
        {
            var before = SelfSubject.Before(provision.Text, match.Index);
            if (SelfSubject.NamesSelf(before) || (SelfSubject.SpeaksForAll(provision) && !Subject().IsMatch(before)))
            {
                continue;
            }

            var happening = match.Groups["event"] is { Success: true } printed ? printed.Value : null;
            var start = match.Index - before.Length + (before.Length - before.TrimStart(' ', '　').Length);
            yield return new Statement(EffectRelation.MeasureEnds, provision, start, match.Index + match.Length, new EffectDate(happening is null ? DateWords.LastDay(match.Groups["end"].Value) : null, happening));
        }
    }

    [GeneratedRegex(
        "(?:延续|延长|继续执行|继续实施|顺延|执行|实施期限为?|实施)(?:至|到)(?:(?<end>" + DateWords.Pattern + ")(?![^，。；]{0,4}(?:前|以后|完成|实现|达到))(?:止|为止)?|(?<event>[^，。；]{0,8}?(?:额度|资金|指标|名额|预算)[^，。；]{0,6}?(?:用完|用尽|使用完毕|用罄|完毕))(?:时|之日)?(?:为止|止)?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex("政策|措施|优惠|补贴|贴息|贷款|费率|标准|比例", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>
/// When the work itself ends: 有效期3年, 有效期至2027年12月31日, 实施期至2027年12月, 实施期限为2025年1月1日至2027年12月31日, 试行2年, 至2026年6月30日止. A sentence
/// counts where it speaks of the work (本办法…, 自…起施行，有效期…); the term of a project or certificate does not.
/// </summary>
internal static partial class TermFinder
{
    public static IEnumerable<Statement> Find(Provision provision, DateOnly? commencement)
    {
        var text = TextFolding.HalfWidthDigits(provision.Text);
        foreach (Match match in Term().Matches(text))
        {
            var before = SelfSubject.Before(text, match.Index);
            var named = string.Concat(before, match.ValueSpan);
            if (!SelfSubject.SpeaksForAll(provision) && !SelfSubject.NamesSelf(before) && !Commencing().IsMatch(before))
            {
                continue;
            }

            if (Project().IsMatch(named))
            {
                continue;
            }

            DateOnly? end = match.Groups["end"].Success ? DateWords.LastDay(match.Groups["end"].Value)
                : match.Groups["years"].Success && commencement is { } from && Numerals.TryParse(match.Groups["years"].ValueSpan, out var years) && years is > 0 and < 100
                    ? match.Groups["unit"].Value == "年" ? from.AddYears(years).AddDays(-1) : from.AddMonths(years).AddDays(-1)
                    : null;
            var happening = match.Groups["event"] is { Success: true, Length: > 0 } printed ? printed.Value : null;
            yield return new Statement(EffectRelation.Expires, provision, match.Index, match.Index + match.Length, new EffectDate(end, happening));
        }
    }

    private const string Amount = "(?<years>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个?(?<unit>年|月)(?!度|底|末|内|以)";

    [GeneratedRegex(
        "(?:有效期限?|实施期限?|执行期限?|试行期限?|施行期限?|政策期限?|实施期间)(?:为|是|暂定为?|：|:)?(?:自" + DateWords.Pattern + "(?:起)?)?(?:" + DateWords.Pattern + "(?:起)?)?(?:至|到|截至|截止到?|—)?\\s*(?:(?<end>" + DateWords.Pattern + ")(?:止|为止)?|" + Amount + ")"
        + "|(?<=施行，|实施，|执行，|实行，|起)(?:试行|暂行|执行|施行)(?:期)?(?:为)?" + Amount
        + "|(?:执行|实施|施行|试行)(?:至|到)(?:(?<end>" + DateWords.Pattern + ")(?:止|为止)?|(?<event>[^，。；]{2,16}?)(?:时|之日)?为止)"
        + "|(?<=[，,])至(?<end>" + DateWords.Pattern + ")(?:止|废止|失效|终止)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex("起(?:正式|开始)?(?:施行|实施|执行|生效|实行|试行)", RegexOptions.CultureInvariant)]
    private static partial Regex Commencing();

    [GeneratedRegex("项目(?:的)?(?:实施|建设|执行)期|合同|证书|许可证有效期|资格有效期|名单有效期|产品有效期|保质期|实施期(?:内|满|延长|延期)", RegexOptions.CultureInvariant)]
    private static partial Regex Project();
}

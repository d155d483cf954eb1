using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations.Finding;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>本办法自2025年6月1日起施行, 自印发之日起实行, 第十条自2026年1月1日起施行. Not: 自交付之日起30日内, 中试行业, 自2026年3月1日起满两年.</summary>
internal static partial class CommencementFinder
{
    public static IEnumerable<Statement> Find(Provision provision, DateOnly? issuedOn)
    {
        var text = TextFolding.HalfWidthDigits(provision.Text);
        foreach (Match match in Commencement().Matches(text))
        {
            var before = SelfSubject.Before(text, match.Index);
            var unit = UnitFinder.Find(before).LastOrDefault(m => before[m.End..].Trim('，', ',', ' ').Length == 0)?.Units is [var only] ? only.Steps : null;
            if (unit is null && !SelfSubject.SpeaksForAll(provision) && !SelfSubject.NamesSelf(before) && !SelfSubject.OpensArticle(provision, before, match.Index))
            {
                continue;
            }

            var happening = match.Groups["event"] is { Success: true } printed ? printed.Value + "之日" : null;
            var date = happening is null ? DateWords.LastDay(match.Groups["date"].Value) : issuedOn;
            var start = match.Index - before.Length;
            yield return new Statement(EffectRelation.Commences, provision, start + (before.Length - before.TrimStart(' ', '　').Length), match.Index + match.Length, new EffectDate(date, happening), null, unit);
        }
    }

    [GeneratedRegex("(?:自|从)(?:(?<date>" + DateWords.Full + @")|(?<event>印发|发布|公布|下发|颁布|发文|签发|印制|通过|施行)之日)\s*起(?:正式|开始)?(?:施行|实施|执行|生效|实行|试行(?!业))", RegexOptions.CultureInvariant)]
    private static partial Regex Commencement();
}

using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Effects;

/// <summary>
/// Replacements that no text states but titles suggest: a later work of the same title, the list of the next year, a
/// regulation promulgated anew after revision. They are proposals with a reason and a confidence, for an editor.
/// Twins are none: works of different funds, levels or regions keep different names here.
/// </summary>
public static partial class SuccessorProposals
{
    /// <summary>Proposals over all works; pairs whose end is stated (repealed, replaced) are left out.</summary>
    public static IReadOnlyList<Effect> Find(IReadOnlyList<Work> works, IReadOnlyList<Effect> effects)
    {
        ArgumentNullException.ThrowIfNull(works);
        ArgumentNullException.ThrowIfNull(effects);
        var stated = effects.Where(e => e.Relation is EffectRelation.Repeals or EffectRelation.Replaces && e.Target.WorkId is not null).Select(e => (e.ActorWorkId, e.Target.WorkId!)).ToHashSet();
        var proposals = new List<Effect>();
        foreach (var series in works.Where(w => w.IssuedOn is not null).GroupBy(w => (w.Level, w.Region, Name: SeriesName(w))).Where(g => g.Key.Name.Length >= 6 && g.Count() > 1))
        {
            var ordered = series.OrderBy(w => w.IssuedOn).ThenBy(w => w.Id, StringComparer.Ordinal).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                if (ordered[i].IssuedOn > ordered[i - 1].IssuedOn && !stated.Contains((ordered[i].Id, ordered[i - 1].Id)))
                {
                    proposals.Add(Propose(ordered[i], ordered[i - 1]));
                }
            }
        }

        proposals.AddRange(effects.Where(IsRevision).Select(Republished));
        return proposals;
    }

    private static Effect Propose(Work later, Work earlier)
    {
        var (confidence, reason) = YearOf(later) is { } year && YearOf(earlier) is { } before && year != before
            ? (0.5, string.Create(CultureInfo.InvariantCulture, $"同一系列的{before}年、{year}年文件，后一年的通常代替前一年的"))
            : later.Trial != earlier.Trial ? (0.85, "标题相同，一件为试行（暂行）") : (0.8, "标题相同，后一件通常代替前一件");
        if (later.Issuers.Count > 0 && earlier.Issuers.Count > 0 && !later.Issuers.Intersect(earlier.Issuers, StringComparer.Ordinal).Any())
        {
            (confidence, reason) = (confidence - 0.3, reason + "，但发文机关不同");
        }

        return New(later.Id, earlier.Id, new CitationTarget(earlier.Id, null, earlier.InstrumentTitle ?? earlier.Title, earlier.DocumentNumber), later.IssuedOn, reason, confidence, "successor");
    }

    private static bool IsRevision(Effect effect) => effect.Relation == EffectRelation.Amends && effect.Date.Event == "修订公布之日" && effect.Target.Number is not null;

    private static Effect Republished(Effect revision) =>
        New(revision.ActorWorkId, revision.Target.Number!, revision.Target, revision.Date.On, "修订后重新公布的文本通常代替原文本", 0.95, "revision") with
        {
            Resolution = revision.Resolution,
            Quote = revision.Quote,
            Source = revision.Source,
        };

    private static Effect New(string actor, string targetKey, CitationTarget target, DateOnly? on, string reason, double confidence, string rule) => new()
    {
        Id = $"{actor}>{targetKey}:replaces",
        Relation = EffectRelation.Replaces,
        ActorWorkId = actor,
        Target = target,
        Quote = "",
        Date = new EffectDate(on),
        Inferred = true,
        Assertions = [new Assertion($"rule:{rule}", EffectState.Proposed, "", Reason: reason, Confidence: Math.Max(0.1, confidence))],
    };

    /// <summary>The title without issuer, years, 试行 and what stands in brackets at the end.</summary>
    private static string SeriesName(Work work)
    {
        var title = work.InstrumentTitle ?? work.Title;
        title = Issuer().Match(title) is { Success: true } issuer ? title[issuer.Groups["rest"].Index..] : title;
        return TitleNames.Compact(Variable().Replace(title, ""));
    }

    private static int? YearOf(Work work) =>
        Year().Match(work.InstrumentTitle ?? work.Title) is { Success: true } match ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^[^《》〈〉]+?(?<rest>关于.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"[（(][^（()）]*(?:试行|暂行|20[0-9]{2}|修订|年版|年本)[^（()）]*[）)]|20[0-9]{2}\s*[—–\-]\s*20[0-9]{2}\s*年|20[0-9]{2}\s*年度?|第[一二三四五六七八九十0-9]+批|(?:试行|暂行)(?=办法|规定|条例|细则|方案|意见|规则)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex("(?<y>20[0-9]{2})\\s*(?:年|[—–\\-]|版|本)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

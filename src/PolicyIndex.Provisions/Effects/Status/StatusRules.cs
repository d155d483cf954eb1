using System.Globalization;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Effects.Status;

/// <summary>
/// Status from effects. Asked in this order, the first that answers decides:
/// <list type="number">
/// <item>Sources that disagree, and disagree about this date: unknown, both sides named.</item>
/// <item>A repeal, a replacement or the end of the term has come: no longer in force. Its date must be known and its target
/// surely this work; a repeal without date, or one that may mean this work, makes the status unknown.</item>
/// <item>The day of commencement has not come, or the work is not yet issued: not yet in force.</item>
/// <item>The day of commencement has come: in force. A day that only a revised text names begins that text; of the time before it, unless
/// the first text is here too, nothing is known.</item>
/// <item>No word of commencement. A normative document (意见, 通知, 方案 …) takes effect with its date of issue: it binds those it
/// is addressed to once signed and dated (党政机关公文处理工作条例 第九条: 成文日期 is the day of adoption or signature; GB/T 9704—2012, 7.3.5.4).
/// So it is in force from 成文日期, and the reason says that this is the rule, not the text. Laws and regulations promulgated by
/// order must say when they commence (立法法 第六十一条, 行政法规制定程序条例): without it, unknown. Without a date of issue too, unknown.</item>
/// <item>In force by the last two rules, but the years it plans for (2021—2023年) are over and nothing says whether it goes on: unknown.</item>
/// </list>
/// Rejected effects and unconfirmed conclusions (a successor of the same title) count for nothing; the latter are named as a warning.
/// </summary>
public sealed class StatusRules
{
    private readonly ILookup<string, Effect> byTarget;
    private readonly ILookup<string, Effect> byCandidate;

    private readonly Dictionary<string, string> names;

    /// <summary>Takes the effects of all works, and the works for their names in reasons.</summary>
    public StatusRules(IEnumerable<Effect> effects, IEnumerable<Work> works)
    {
        names = works.GroupBy(w => w.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Name(g.First()), StringComparer.Ordinal);
        var counting = effects.Where(e => e.State != EffectState.Rejected).ToList();
        byTarget = counting.Where(e => e.Target.WorkId is not null).ToLookup(e => e.Target.WorkId!, StringComparer.Ordinal);
        byCandidate = counting.Where(e => e.Resolution == CitationResolution.Ambiguous)
            .SelectMany(e => e.Candidates.Where(c => c.WorkId is not null).Select(c => (c.WorkId, Effect: e)))
            .ToLookup(p => p.WorkId!, p => p.Effect, StringComparer.Ordinal);
    }

    /// <summary>The status of a work as a whole.</summary>
    public LegalStatus Of(Work work, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(work);
        var about = byTarget[work.Id].Where(e => e.Target.Unit is null && (!e.Inferred || e.State == EffectState.Confirmed)).ToList();
        var status = Ended(work, about, asOf) ?? Begun(work, about, asOf);
        return status with { Warnings = Warnings(work, asOf) };
    }

    /// <summary>The status of a unit: its own where an effect names it or a unit around it, else its work's.</summary>
    /// <param name="work">The work.</param>
    /// <param name="unit">The unit first, then the units around it, innermost first.</param>
    /// <param name="asOf">The date.</param>
    public LegalStatus Of(Work work, IReadOnlyList<Provision> unit, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(unit);
        var whole = Of(work, asOf);
        var ids = unit.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var about = byTarget[work.Id].Where(e => e.Target.ProvisionId is { } id && ids.Contains(id) && e.Target.Unit is not null && (!e.Inferred || e.State == EffectState.Confirmed)).ToList();
        var ended = whole.State == StatusState.NoLongerInForce ? []
            : about.Where(e => e.Relation == EffectRelation.MeasureEnds && e.Target.ProvisionId == unit[0].Id && e.Date.On < asOf)
                .Select(e => $"文中措施已于{Write(e.Date.On!.Value)}到期：“{e.Quote}”。").ToList();
        if (whole.State is StatusState.NoLongerInForce or StatusState.NotYetInForce)
        {
            return whole;
        }

        var own = Ended(work, [.. about.Where(e => e.Relation is EffectRelation.Repeals or EffectRelation.Replaces)], asOf)
            ?? Amended(about, asOf)
            ?? (about.Find(e => e.Relation == EffectRelation.Commences && e.Date.On > asOf) is { } later
                ? new LegalStatus(StatusState.NotYetInForce, asOf, later.Date.On, $"该条款自{Write(later.Date.On!.Value)}起施行。", later.Quote, [later.Id], [])
                : null);
        return (own ?? whole) with { Warnings = [.. whole.Warnings, .. ended] };
    }

    private LegalStatus? Ended(Work work, List<Effect> about, DateOnly asOf)
    {
        var endings = about.Where(e => e.Relation is EffectRelation.Repeals or EffectRelation.Replaces or EffectRelation.Expires).ToList();
        var over = endings.Where(e => e.Date.On is { } on && (e.Relation == EffectRelation.Expires ? on < asOf : on <= asOf)).ToList();
        var open = endings.Where(e => e.State == EffectState.Disputed && !over.Contains(e)).ToList();
        if (open.Count > 0 && over.Exists(e => e.State == EffectState.Disputed))
        {
            return Disagree([.. over.Where(e => e.State == EffectState.Disputed), .. open], asOf);
        }

        if (over.Count > 0)
        {
            var first = over.MinBy(e => e.Date.On)!;
            var since = first.Relation == EffectRelation.Expires ? first.Date.On!.Value.AddDays(1) : first.Date.On!.Value;
            var reason = first.Relation switch
            {
                EffectRelation.Expires => $"有效期至{Write(first.Date.On.Value)}，已届满。",
                EffectRelation.Replaces => $"已被{NameOf(first)}代替。",
                _ => $"已被{NameOf(first)}废止。",
            };
            return new LegalStatus(StatusState.NoLongerInForce, asOf, since, reason, first.Quote, [.. over.Select(e => e.Id)], []);
        }

        if (endings.Find(e => e.Date.On is null) is { } undated)
        {
            var reason = undated.Date.Event is { } until && undated.Relation == EffectRelation.Expires ? $"执行至{until}为止，是否已届满从文中不能得知。" : "已有废止、代替或期满的记载，但日期不明。";
            return new LegalStatus(StatusState.Unknown, asOf, null, reason, undated.Quote, [undated.Id], []);
        }

        var possible = byCandidate[work.Id].FirstOrDefault(e => e.Target.Unit is null && e.Relation is EffectRelation.Repeals or EffectRelation.Replaces && (e.Date.On is null || e.Date.On <= asOf));
        return possible is null ? null
            : new LegalStatus(StatusState.Unknown, asOf, null, $"{NameOf(possible)}的废止条款可能指本件，标题或文号不一致，待核。", possible.Quote, [possible.Id], []);
    }

    private LegalStatus? Amended(List<Effect> about, DateOnly asOf) =>
        about.Find(e => e.Relation == EffectRelation.Amends && e.Date.On <= asOf) is { } amended
            ? new LegalStatus(StatusState.NoLongerInForce, asOf, amended.Date.On, $"该条款已被{NameOf(amended)}修改，此处为修改前的文本。", amended.Quote, [amended.Id], [])
            : null;

    private static LegalStatus Begun(Work work, List<Effect> about, DateOnly asOf)
    {
        var beginnings = about.Where(e => e.Relation == EffectRelation.Commences).ToList();
        var revisions = new Revisions(work);
        var begun = beginnings.Where(e => e.Date.On is { } on && on <= asOf).ToList();
        var later = beginnings.Where(e => e.Date.On > asOf).ToList();
        if (begun.Count > 0 && later.Count > 0)
        {
            return Disagree([.. begun, .. later], asOf);
        }

        if (later.Count > 0 && work.IssuedOn <= asOf && revisions.Before(later.Min(e => e.Date.On)!.Value) is { } revised)
        {
            var first = later.MinBy(e => e.Date.On)!;
            return new LegalStatus(StatusState.Unknown, asOf, null,
                $"{Write(revised)}修订的文本自{Write(first.Date.On!.Value)}起施行；修订前的文本不在库中，此前是否有效不能得知。", first.Quote, [.. later.Select(e => e.Id)], []);
        }

        if (later.Count > 0 || (begun.Count == 0 && work.IssuedOn > asOf))
        {
            var first = later.MinBy(e => e.Date.On);
            return new LegalStatus(StatusState.NotYetInForce, asOf, first?.Date.On ?? work.IssuedOn,
                first is null ? $"{Write(work.IssuedOn!.Value)}才印发。" : $"自{Write(first.Date.On!.Value)}起施行。", first?.Quote, [.. later.Select(e => e.Id)], []);
        }

        LegalStatus status;
        if (begun.Count > 0)
        {
            var first = begun.MinBy(e => e.Date.On)!;
            status = new LegalStatus(StatusState.InForce, asOf, first.Date.On, $"{Since(first.Date.On!.Value, revisions, asOf)}，未见废止、代替或期满的记载。", first.Quote, [first.Id], []);
        }
        else if (beginnings.Count > 0)
        {
            return new LegalStatus(StatusState.Unknown, asOf, null, $"自{beginnings[0].Date.Event}起施行，而该日期不明。", beginnings[0].Quote, [beginnings[0].Id], []);
        }
        else if (work.Vehicle == "令")
        {
            return new LegalStatus(StatusState.Unknown, asOf, null, "法规、规章应当写明施行日期，文中未见。", null, [], []);
        }
        else if (work.IssuedOn is { } issued)
        {
            status = new LegalStatus(StatusState.InForce, asOf, issued, $"文中未写明施行日期；规范性文件自成文日期（{Write(issued)}）起生效，未见废止、代替或期满的记载。", null, [], []);
        }
        else
        {
            return new LegalStatus(StatusState.Unknown, asOf, null, "施行日期和成文日期均不明。", null, [], []);
        }

        return about.Find(e => e.Relation == EffectRelation.Period && e.Date.On < asOf) is { } period
            ? new LegalStatus(StatusState.Unknown, asOf, null, $"所规划的期间已于{Write(period.Date.On!.Value)}届满，未见延续或废止的记载。", period.Quote, [period.Id], [])
            : status;
    }

    // The day from which its first text here counts, and whether the date asked for has a later one.
    private static string Since(DateOnly first, Revisions revisions, DateOnly asOf)
    {
        var since = revisions.Before(first) is { } revised ? $"{Write(revised)}修订的文本自{Write(first)}起施行" : $"自{Write(first)}起施行";
        return revisions is not { Last: { } last, LastFrom: { } from } || last <= first ? since
            : asOf < from ? $"{since}，所问日期在{Write(last)}修订的文本施行之前"
            : from == last ? $"{since}，{Write(last)}修订"
            : $"{since}，{Write(last)}修订的文本自{Write(from)}起施行";
    }

    private static LegalStatus Disagree(List<Effect> sides, DateOnly asOf) =>
        new(StatusState.Unknown, asOf, null,
            "来源说法不一：" + string.Join("；", sides.Select(e => $"{(e.Date.On is { } on ? Write(on) : "日期不明")}（“{e.Quote}”）")) + "。", sides[0].Quote, [.. sides.Select(e => e.Id)], []);

    private List<string> Warnings(Work work, DateOnly asOf)
    {
        var warnings = new List<string>();
        var about = byTarget[work.Id].ToList();
        if (about.Exists(e => e.Relation == EffectRelation.Trial && e.IsOwn) && !about.Exists(e => e.Relation == EffectRelation.Expires && e.IsOwn))
        {
            warnings.Add("试行（暂行）文件，未写明试行期限。");
        }

        warnings.AddRange(about.Where(e => e.Relation == EffectRelation.Amends && e.Target.Unit is null && e.Date.On <= asOf && !e.IsOwn).Select(e => $"已被{NameOf(e)}修改，此处可能是修改前的文本。"));
        warnings.AddRange(about.Where(e => e.Inferred && e.State is EffectState.Proposed && e.Relation == EffectRelation.Replaces && (e.Date.On is null || e.Date.On <= asOf))
            .Select(e => $"可能已被{NameOf(e)}代替（{e.Assertions[0].Reason}），待核。"));
        return warnings;
    }

    private string NameOf(Effect effect) => names.GetValueOrDefault(effect.ActorWorkId, effect.ActorWorkId);

    private static string Name(Work work) => $"《{work.InstrumentTitle ?? work.Title}》" + (work.DocumentNumber is { } number ? $"（{number}）" : "");

    private static string Write(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}

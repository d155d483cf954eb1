using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Answers;

/// <summary>是否有效？由哪份文件取代？自何时起施行？ — answered from the ledger of effects: the words that say so, and the date.</summary>
internal sealed partial class ValidityAnswers(WorkTexts texts)
{
    private const int Most = 4;

    /// <summary>Whether a question asks for the validity of a text.</summary>
    public static bool IsAsked(string question) => AskedValidity().IsMatch(question);

    /// <summary>What the ledger says of the works named.</summary>
    /// <param name="question">The question.</param>
    /// <param name="named">Works it names.</param>
    /// <param name="store">Effects are read here.</param>
    /// <param name="book">Statuses.</param>
    /// <param name="asOf">Date of the statuses.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<Said>> OfAsync(string question, IReadOnlyList<NamedWork> named, PolicyStore store, StatusBook book, DateOnly asOf, CancellationToken cancellation)
    {
        var said = new List<Said>();
        foreach (var work in named.Where(n => n.WorkIds.Count is > 0 and <= Most).SelectMany(n => n.WorkIds.Select(id => (Id: id, n.Text))).DistinctBy(w => w.Id).Take(Most))
        {
            var effects = (await store.Effects.Where(e => !e.Gone && (e.TargetWorkId == work.Id || e.ActorWorkId == work.Id)).OrderBy(e => e.Id).ToListAsync(cancellation))
                .Select(e => e.Standing)
                .Where(e => Counts(e, work.Id) && e.State != EffectState.Rejected && !e.Inferred)
                .OrderByDescending(Weight)
                .Take(Most)
                .ToList();
            var works = await texts.ReadAsync(effects.Select(e => e.ActorWorkId).Append(work.Id), asOf, cancellation);
            var status = book.Of(work.Id, asOf);
            var since = status.Since is { } day && status.State != "有效" ? $"（自{Day(day)}起）" : "";
            var before = $"{(work.Text.StartsWith('《') ? work.Text : $"“{work.Text}”")}：{status.State}{since}。依据：";
            if (works.GetValueOrDefault(work.Id) is { } own && AskedHistory().IsMatch(question))
            {
                said.AddRange(own.Units.Where(u => u.Kind == ProvisionKind.Note && u.Text.Length is > 4 and < 400).Take(1).Select(u => Whole(u, own, "")));
            }

            foreach (var effect in effects)
            {
                foreach (var one in Proof(effect, works))
                {
                    said.Add(one with { Before = before + one.Before });
                    before = "";
                }
            }
        }

        return [.. said.DistinctBy(s => (s.Unit.Id, s.Place.Start))];
    }

    /// <summary>2025年3月16日.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>The whole text of a short unit.</summary>
    public static Said Whole(Provision unit, WorkText work, string before) => new(unit, work, new Stretch(0, unit.Text.Length), before);

    /// <summary>The date printed under a work, as a claim.</summary>
    public static Said? DateOf(WorkText work, string before) =>
        work.Units.FirstOrDefault(u => u.Kind == ProvisionKind.Date && u.Text.Any(char.IsLetterOrDigit)) is { } date ? Whole(date, work, before)
        : work.Units.FirstOrDefault(u => u.Kind == ProvisionKind.Note && u.Text.Contains('年', StringComparison.Ordinal) && u.Text.Contains('日', StringComparison.Ordinal)) is { } note ? Whole(note, work, before) : null;

    private static bool Counts(Effect effect, string workId) => effect.Target.WorkId == workId && effect.ActorWorkId != workId
        ? effect.Relation is EffectRelation.Repeals or EffectRelation.Replaces or EffectRelation.Amends
        : effect.ActorWorkId == workId && effect.Relation is EffectRelation.Commences or EffectRelation.Expires or EffectRelation.Trial or EffectRelation.MeasureEnds && effect.IsOwn;

    private static int Weight(Effect effect) => effect.Relation switch
    {
        EffectRelation.Repeals or EffectRelation.Replaces => 4,
        EffectRelation.Amends => 3,
        EffectRelation.Commences => 2,
        EffectRelation.Expires => 2,
        _ => 0,
    };

    private static IEnumerable<Said> Proof(Effect effect, IReadOnlyDictionary<string, WorkText> works)
    {
        foreach (var assertion in effect.Assertions.Where(a => a.ProvisionId is not null))
        {
            if (works.GetValueOrDefault(effect.ActorWorkId) is not { } actor || actor.Unit(assertion.ProvisionId!) is not { } unit || Around(unit.Text, assertion.Quote) is not { } place)
            {
                continue;
            }

            yield return new Said(unit, actor, place);
            // 自印发之日起: the day stands under the signature.
            if (effect.Date.Event is not null || place.Of(unit.Text).Contains("之日", StringComparison.Ordinal))
            {
                if (DateOf(actor, $"{(actor.Work.DocumentNumber is { } number ? number : $"《{actor.Name}》")}成文日期：") is { } date)
                {
                    yield return date;
                }
            }

            yield break;
        }
    }

    /// <summary>The sentences around a quotation.</summary>
    private static Stretch? Around(string text, string quote)
    {
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0 || quote.Length == 0)
        {
            return null;
        }

        var touched = Sentences.Split(text).Where(s => s.Start < at + quote.Length && s.End > at).ToList();
        return touched.Count == 0 ? null : new Stretch(touched[0].Start, touched[^1].End);
    }

    [GeneratedRegex("是否(?:仍然?|还|继续|依然)?(?:有效|生效|失效|作废|适用)|(?:还|仍)(?:然)?(?:有没有|算不算|有)效|有效吗|失效|废止|作废|(?:被|由)[^，。？]{0,16}(?:取代|代替|替代)|取代|施行|生效|何时(?:起)?(?:执行|实施)|什么时候(?:开始|起)?(?:执行|实施)|(?:修订|修改)(?:后|了|过)|有效期", RegexOptions.CultureInvariant)]
    private static partial Regex AskedValidity();

    [GeneratedRegex("修订|修改|公布|原", RegexOptions.CultureInvariant)]
    private static partial Regex AskedHistory();
}

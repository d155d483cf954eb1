using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Search;
using PolicyIndex.Search.Questions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Answers;

/// <summary>Answers without a model: sentences of the documents, chosen and put in order, each with its proof; or says why not.</summary>
internal sealed class ExtractiveAnswerer(
    SearchQuery search, SearchIndex index, WorkTexts texts, NamedWorks names, ValidityAnswers validity, ApplicabilityAnswers applicability, MatchQuery match, StatusBooks statuses, IDbContextFactory<PolicyStore> stores, LegalClock clock) : IAnswerer
{
    /// <summary>Characters of quoted text that an answer has at most, whole lists aside.</summary>
    public const int Longest = 850;

    /// <summary>The same for what is added to an answer from the ledger or the document's own facts.</summary>
    private const int LongestBesides = 240;

    /// <summary>The same where one fact is asked for.</summary>
    private const int LongestFact = 640;

    private const int DefaultLimit = 8;
    private const int Depth = 20;
    private const int LongestUnit = 900;

    public async Task<AnswerView?> AnswerAsync(AskRequest asked, CancellationToken cancellation) => (await TraceAsync(asked, cancellation))?.View;

    /// <summary>Answers and tells the evidence.</summary>
    /// <returns>Null while there is no index to ask.</returns>
    public async Task<AnswerTrace?> TraceAsync(AskRequest asked, CancellationToken cancellation)
    {
        var asOf = asked.AsOf ?? clock.Today;
        var question = FollowUp.Complete(asked.Question, asked.Turns);
        var enterprise = asked.Profile is { } profile ? MatchRequestReader.Read(new MatchRequest(profile.Facts, profile.Description)).Enterprise : null;
        if (await ApplicabilityAsync(question, enterprise, asked.Profile?.Description, asOf, cancellation) is { } applying)
        {
            return applying;
        }

        var named = await names.InAsync(question, cancellation);
        if (await search.SearchAsync(new SearchRequest { Query = question, Limit = Depth, AsOf = asOf }, cancellation) is not { } found || index.WordsOf(question) is not { } words)
        {
            return null;
        }

        var places = Divisions.ProvincesIn(question) is { Count: > 0 } spoken ? spoken : enterprise?.Profile.Region.Province is { } home ? [home] : [];
        var hits = Confined(found.Hits, named).Where(h => places.Count == 0 || h.Work.Region is not { } region || places.Contains(region, StringComparer.Ordinal)).ToList();
        var others = enterprise is null ? null : await match.NotApplyingAsync(enterprise, asOf, cancellation);
        hits = others is null ? hits : [.. hits.OrderBy(h => others.Contains(h.Provision.Id) ? 1 : 0)];
        var works = await texts.ReadAsync(hits.Select(h => h.Work.Id).Concat(named.Where(n => n.Stored).SelectMany(n => n.WorkIds)), asOf, cancellation);
        works = await texts.ReadAsync(works.Keys.Concat(Gathering.WorksCited(hits, works)), asOf, cancellation);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var answer = new AnswerBuilding(question, asOf, book, [.. hits.Take(asked.Limit ?? DefaultLimit)]);

        if (NotHere(named) is { } notHere && !ValidityAnswers.IsAsked(question))
        {
            return new AnswerTrace(answer.Refuse(notHere, []), null);
        }

        if ((hits.Count == 0 && found.Hits.Count > 0) || (AskedRegion.Of(question) is { } owner && hits.All(h => h.Work.Region != owner) && !hits.Any(h => AskedRegion.Names(owner, h.Provision.Text))))
        {
            return new AnswerTrace(new AnswerBuilding(question, asOf, book, [.. found.Hits.Take(asked.Limit ?? DefaultLimit)])
                .Refuse($"所收文件中没有{string.Join('、', places)}的相应规定，检索到的只有其他地方的文件。", []), null);
        }

        var firm = await FirmAsync(question, named, works, store, book, asOf, cancellation);
        var matter = new Matter(words);
        var types = AnswerPatterns.AskedBy(question);
        var passages = Gathering.From(hits, works, matter, types.Contains(AnswerKind.Authority), u => book.Of(u.WorkId, u.Id, asOf).State is not ("失效" or "尚未施行"));
        if (firm.Count > 0 && !AsksForMore(types, question))
        {
            return new AnswerTrace(answer.Give(firm, [], null), null);
        }

        var chosen = new Selection(matter, types, firm.Count > 0 ? LongestBesides : Selection.AsksForOneFact(question, types) ? LongestFact : Longest, Selection.AsksForOneFact(question, types)).Choose(passages, PartWeights.Of(question, matter));
        chosen = WholeList.IsAsked(types) ? WholeList.Complete(chosen, passages) : chosen;
        chosen = CitedClauses.Follow(chosen, passages);
        var conflicts = Conflicts.In(chosen, passages);
        chosen = [.. chosen, .. conflicts.Others.Where(o => !chosen.Contains(o))];
        var besides = Composer.InOrder(chosen).Where(s => !firm.Any(f => f.Unit.Id == s.Unit.Id && f.Place.Start <= s.Place.Start && s.Place.End <= f.Place.End)).ToList();
        var verdict = firm.Count > 0 ? new Verdict(null, [], null) : Refusal.Judge(question, types, words, passages);
        if (verdict.Reason is { } reason || (firm.Count == 0 && chosen.Count == 0))
        {
            return new AnswerTrace(answer.Refuse(verdict.Reason ?? "没有检索到相关条款。", besides), null, verdict.Signs);
        }

        answer.Warn(conflicts.Warnings);
        if (places.Count > 0 && chosen.All(p => p.Work.Work.Region is null))
        {
            answer.Warn([$"所引都是国家的文件；没有引用{string.Join('、', places)}自己的规定。"]);
        }

        answer.Warn(chosen.Where(p => others?.Contains(p.Unit.Id) == true).DistinctBy(p => p.Unit.Id).Select(p => $"按所给的企业情况，《{p.Work.Name}》{ClauseName.Of(p.Unit)}不适用于该企业。"));
        if (verdict.Missing.Count > 0)
        {
            answer.Warn([$"没有找到所问的{Refusal.Names(verdict.Missing)}；以下只回答其余部分。"]);
        }

        var evidence = firm.Count > 0 ? null : EvidenceOf(question, types, words, chosen, verdict, hits, named);
        return new AnswerTrace(answer.Give(firm, besides, evidence), evidence, verdict.Signs);
    }

    /// <summary>Which rules are for the enterprise that asks; null where something else is asked.</summary>
    private async Task<AnswerTrace?> ApplicabilityAsync(string question, DescribedEnterprise? profile, string? description, DateOnly asOf, CancellationToken cancellation)
    {
        if (ApplicabilityQuestion.DescriptionIn(question, profile is not null) is not { } told)
        {
            return null;
        }

        var enterprise = profile ?? DescriptionReader.Read(told);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var answer = new AnswerBuilding(question, asOf, await statuses.GetAsync(store, cancellation), []);
        if (enterprise.Profile.Region.Province is null && enterprise.Profile.Industries.Count == 0)
        {
            return new AnswerTrace(answer.Refuse("没有说明企业在哪里、做什么，无法判断哪些规定适用；请写明地区、行业、规模和资质，或在“企业匹配”页填写。", []), null);
        }

        var (said, view) = await applicability.OfAsync(enterprise, description ?? told, asOf, cancellation);
        var given = said.Count == 0 ? answer.Refuse("所收文件中没有适用于该企业的规则。", []) : answer.Give([], said, null);
        return new AnswerTrace(given with { Applicability = view, Answer = given.Answer + ApplicabilityAnswers.Account(view) }, null);
    }

    /// <summary>Who names one work whose text is here asks about that one.</summary>
    private static IReadOnlyList<HitView> Confined(IReadOnlyList<HitView> hits, IReadOnlyList<NamedWork> named)
    {
        var ids = named.Where(n => n.Stored).SelectMany(n => n.WorkIds).ToHashSet(StringComparer.Ordinal);
        var inside = ids.Count == 0 ? [] : hits.Where(h => ids.Contains(h.Work.Id)).ToList();
        return inside.Count > 0 ? inside : hits;
    }

    private static string? NotHere(IReadOnlyList<NamedWork> named) => named switch
    {
        [{ WorkIds.Count: 0 } unknown] => $"所收文件中没有{unknown.Text}。",
        [{ Stored: false } known] => $"{known.Text}只是被所收文件提到，正文不在库中。",
        [{ UnitMissing: { } unit } work] => $"{work.Text[..^unit.Length].TrimEnd()}中没有{unit}。",
        _ => null,
    };

    /// <summary>What is not searched for but known: the unit named, the ledger's word, the document's own facts.</summary>
    private async Task<IReadOnlyList<Said>> FirmAsync(
        string question, IReadOnlyList<NamedWork> named, IReadOnlyDictionary<string, WorkText> works, PolicyStore store, StatusBook book, DateOnly asOf, CancellationToken cancellation)
    {
        if (ValidityAnswers.IsAsked(question) && named.Count > 0)
        {
            return await validity.OfAsync(question, named, store, book, asOf, cancellation);
        }

        if (named is [{ Unit: { } unit, WorkId: { } id }] && works.GetValueOrDefault(id) is { } work)
        {
            var whole = work.Below(unit).Prepend(unit).Where(u => u.Text.Length > 0).ToList();
            return whole.Sum(u => u.Text.Length) <= LongestUnit ? [.. whole.Select(u => ValidityAnswers.Whole(u, work, ""))] : [];
        }

        if (!MetadataAnswers.IsAsked(question))
        {
            return [];
        }

        var about = named is [{ WorkId: { } only }] ? only : names.InWords(question);
        return about is not null && (await texts.ReadAsync([about], asOf, cancellation)).GetValueOrDefault(about) is { } document ? MetadataAnswers.Of(question, document) : [];
    }

    private static bool AsksForMore(IReadOnlyList<AnswerKind> types, string question) =>
        types.Any(t => t is not (AnswerKind.Date or AnswerKind.Permission or AnswerKind.Authority or AnswerKind.Term or AnswerKind.Validity or AnswerKind.Existence))
        && QuestionParts.ClausesOf(question).Any(c => QuestionParts.Asks(c) && !ValidityAnswers.IsAsked(c) && !MetadataAnswers.IsAsked(c));

    private static AnswerEvidence EvidenceOf(
        string question, IReadOnlyList<AnswerKind> types, QuestionWords words, IReadOnlyList<Passage> chosen, Verdict verdict, IReadOnlyList<HitView> hits, IReadOnlyList<NamedWork> named)
    {
        var coverage = WordCoverage.Of(KeyPhrases.Of(question), words, chosen);
        var facts = types.Where(AnswerPatterns.IsFact).ToList();
        var other = hits.FirstOrDefault(h => h.Work.Id != hits[0].Work.Id)?.Score ?? 0;
        return new AnswerEvidence(
            coverage.Phrases,
            coverage.BestUnit,
            coverage.AbsentHeads,
            facts.Count == 0 ? 0 : Math.Min(1, (double)verdict.Missing.Count / facts.Count),
            facts.Count == 0 || facts.Any(chosen[0].Told.Contains) ? 1 : 0,
            chosen[0] is { Rank: 0, Way: PassageWay.Found } ? 1 : 0,
            hits[0].Score > 0 ? Math.Clamp((hits[0].Score - other) / hits[0].Score, 0, 1) : 0,
            (double)chosen.Count(p => p.Unit.WorkId == chosen[0].Unit.WorkId) / chosen.Count,
            Math.Min(1, Math.Max(0, QuestionParts.ClausesOf(question).Count(QuestionParts.Asks) - 1) / 4.0),
            types.Any(t => t is AnswerKind.List or AnswerKind.Condition or AnswerKind.Procedure or AnswerKind.Comparison) ? 1 : 0,
            named.Any(n => n.Stored) ? 1 : 0);
    }
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Matching;

/// <summary>Rules of works, and which of them apply to an enterprise.</summary>
internal sealed class MatchQuery(IDbContextFactory<PolicyStore> stores, RuleBooks books, StatusBooks statuses, LegalClock clock, TimeProvider time)
{
    private static readonly string[] s_ended = ["失效", "尚未施行"];

    /// <summary>The rules of a work; null where there is no such work.</summary>
    public async Task<RulesView?> OfWorkAsync(string workId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Works.AnyAsync(w => w.Id == workId, cancellation)
            ? new RulesView([.. (await books.EditionAsync(store, cancellation)).Rules.Where(r => r.Found.WorkId == workId && r.State != RuleState.Rejected).Select(r => RuleView.From(r.Rule, r.State))])
            : null;
    }

    /// <summary>What the rules in force on the date mean for the enterprise.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="enterprise">The enterprise that <see cref="MatchRequestReader"/> read from it.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<MatchView> MatchAsync(MatchRequest request, DescribedEnterprise enterprise, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var date = request.AsOf ?? clock.Today;
        var status = await statuses.GetAsync(store, cancellation);
        var edition = await books.EditionAsync(store, cancellation);
        var book = edition.Book;
        var started = time.GetTimestamp();
        var states = book.Rules.DistinctBy(r => r.ProvisionId).ToDictionary(r => r.ProvisionId, r => status.Of(r.WorkId, r.ProvisionId, date).State, StringComparer.Ordinal);
        var matcher = new RuleMatcher(book, Inclination.Default);
        var result = matcher.Match(enterprise.Profile, date, InForce);
        var took = (long)time.GetElapsedTime(started).TotalMilliseconds;
        var against = request.NotApplicable == true || request.Previous is not null ? matcher.NotApplicable(enterprise.Profile, date, InForce) : [];
        var listed = request.NotApplicable == true ? against : [];
        var view = new MatchView(
            date,
            ProfileView.From(enterprise.Profile, enterprise.Facts),
            [.. result.Applies.Select(j => new ApplyingView(Show(j.Rule), Because(j), j.SameAs, states[j.Rule.ProvisionId]))],
            [.. result.Undetermined.Select(j => new UndeterminedView(Show(j.Rule), [.. j.Missing.Select(m => new QuestionView(m.Field, m.Question))], states[j.Rule.ProvisionId]))],
            result.NotApplicable,
            [.. result.MissingFacts.Select(m => new MissingFactView(m.Fact.Field, m.Fact.Question, m.Settles))],
            await WorksAsync(store, result, listed, id => status.Of(id, date).State, cancellation),
            took,
            request with { Previous = null });
        var applying = result.Applies.Select(j => j.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return view with
        {
            Conflicts = [.. result.Conflicts.Select(c => new ConflictView(c.Name, Side(c.National, c.NationalQuote), Side(c.Provincial, c.ProvincialQuote)))],
            Excluded = request.NotApplicable == true ? [.. listed.Select(j => new ExcludedView(Show(j.Rule), j.Against is { } f ? Because(f) : null, states[j.Rule.ProvisionId]))] : null,
            Changes = request.Previous is { } previous ? MatchComparison.Of(previous, view, against, id => states[id]) : null,
        };

        ConflictSideView Side(Rule rule, string quote) => new(Show(rule), quote, applying.Contains(rule.Id), states[rule.ProvisionId]);

        RuleView Show(Rule rule) => RuleView.From(rule, edition.Find(rule.Id)!.State);

        bool InForce(Rule rule) => !s_ended.Contains(states[rule.ProvisionId]);
    }

    /// <summary>The provisions that hold rules for enterprises, none of which applies to this one or may apply.</summary>
    public async Task<IReadOnlySet<string>> NotApplyingAsync(DescribedEnterprise enterprise, DateOnly asOf, CancellationToken cancellation)
    {
        var matched = await MatchAsync(new MatchRequest(AsOf: asOf), enterprise, cancellation);
        var possible = matched.Applies.Select(a => a.Rule.ProvisionId).Concat(matched.Undetermined.Select(u => u.Rule.ProvisionId)).ToHashSet(StringComparer.Ordinal);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return (await books.GetAsync(store, cancellation)).Rules.Select(r => r.ProvisionId).Where(id => !possible.Contains(id)).ToHashSet(StringComparer.Ordinal);
    }

    // Conditions that hold for everybody prove nothing; a rule without others concerns every enterprise.
    private static IReadOnlyList<BecauseView> Because(RuleJudgement judgement) =>
        [.. judgement.Findings.Where(f => f.Verdict == Verdict.Yes && f.Fact is not null).Select(Because)];

    private static BecauseView Because(ConditionFinding finding) =>
        new($"{RuleConditionView.Name(finding.Condition.Field)}: {string.Join('、', finding.Condition.Values)}", finding.Condition.Quote, finding.Fact, finding.Condition.ProvisionId, finding.Condition.Path);

    private static async Task<IReadOnlyDictionary<string, MatchedWorkView>> WorksAsync(
        PolicyStore store, MatchResult result, IReadOnlyList<RuleJudgement> listed, Func<string, string> state, CancellationToken cancellation)
    {
        // A rule that says the same is named by its id, which begins with that of its work.
        var shown = result.Applies.Concat(result.Undetermined).Concat(listed).Select(j => j.Rule.WorkId)
            .Concat(result.Applies.SelectMany(j => j.SameAs).Select(id => id[..id.LastIndexOf(':', id.LastIndexOf('@'))]))
            .Distinct(StringComparer.Ordinal).ToList();
        return (await store.Works.Where(w => shown.Contains(w.Id)).ToListAsync(cancellation))
            .ToDictionary(w => w.Id, w => new MatchedWorkView(w.InstrumentTitle ?? w.Title, w.DocumentNumber, w.Level, w.Region, state(w.Id)), StringComparer.Ordinal);
    }
}

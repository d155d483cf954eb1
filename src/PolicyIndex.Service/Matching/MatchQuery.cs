using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Service.Contracts;
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
            ? new RulesView([.. (await books.GetAsync(store, cancellation)).Rules.Where(r => r.WorkId == workId).Select(RuleView.From)])
            : null;
    }

    /// <summary>What the rules in force on the date mean for the enterprise.</summary>
    public async Task<MatchView> MatchAsync(DescribedEnterprise enterprise, DateOnly? asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var date = asOf ?? clock.Today;
        var status = await statuses.GetAsync(store, cancellation);
        var book = await books.GetAsync(store, cancellation);
        var started = time.GetTimestamp();
        var states = book.Rules.DistinctBy(r => r.ProvisionId).ToDictionary(r => r.ProvisionId, r => status.Of(r.WorkId, r.ProvisionId, date).State, StringComparer.Ordinal);
        var result = new RuleMatcher(book, Inclination.Default).Match(enterprise.Profile, date, r => !s_ended.Contains(states[r.ProvisionId]));
        var took = (long)time.GetElapsedTime(started).TotalMilliseconds;
        var shown = result.Applies.Concat(result.Undetermined).Select(j => j.Rule.WorkId).Distinct(StringComparer.Ordinal).ToList();
        var works = await store.Works.Where(w => shown.Contains(w.Id)).ToListAsync(cancellation);
        return new MatchView(
            date,
            ProfileView.From(enterprise.Profile, enterprise.Facts),
            [.. result.Applies.Select(j => new ApplyingView(RuleView.From(j.Rule), Because(j), j.SameAs))],
            [.. result.Undetermined.Select(j => new UndeterminedView(RuleView.From(j.Rule), [.. j.Missing.Select(m => new QuestionView(m.Field, m.Question))]))],
            result.NotApplicable,
            [.. result.MissingFacts.Select(m => new MissingFactView(m.Fact.Field, m.Fact.Question, m.Settles))],
            works.ToDictionary(w => w.Id, w => new MatchedWorkView(w.InstrumentTitle ?? w.Title, w.DocumentNumber, w.Level, w.Region, status.Of(w.Id, date).State), StringComparer.Ordinal),
            took);
    }

    /// <summary>The provisions that hold rules for enterprises, none of which applies to this one or may apply.</summary>
    public async Task<IReadOnlySet<string>> NotApplyingAsync(DescribedEnterprise enterprise, DateOnly asOf, CancellationToken cancellation)
    {
        var matched = await MatchAsync(enterprise, asOf, cancellation);
        var possible = matched.Applies.Select(a => a.Rule.ProvisionId).Concat(matched.Undetermined.Select(u => u.Rule.ProvisionId)).ToHashSet(StringComparer.Ordinal);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return (await books.GetAsync(store, cancellation)).Rules.Select(r => r.ProvisionId).Where(id => !possible.Contains(id)).ToHashSet(StringComparer.Ordinal);
    }

    // Conditions that hold for everybody prove nothing; a rule without others concerns every enterprise.
    private static IReadOnlyList<BecauseView> Because(RuleJudgement judgement) =>
        [.. judgement.Findings
            .Where(f => f.Verdict == Verdict.Yes && f.Fact is not null)
            .Select(f => new BecauseView($"{RuleConditionView.Name(f.Condition.Field)}: {string.Join('、', f.Condition.Values)}", f.Condition.Quote, f.Fact))];
}

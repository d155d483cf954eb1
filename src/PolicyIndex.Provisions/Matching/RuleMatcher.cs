using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Says which rules apply to an enterprise: typed conditions by Kleene's logic first; what they leave open is weighed by
/// <see cref="Inclination"/>, which never overrules them.
/// </summary>
public sealed class RuleMatcher(RuleBook book, Inclination inclination)
{
    /// <summary>Judges the rules that no condition shuts out by itself; all others do not apply.</summary>
    /// <param name="profile">The enterprise.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="inForce">Whether a rule's provision is in force on that day; what is not does not apply.</param>
    public MatchResult Match(EnterpriseProfile profile, DateOnly asOf, Func<Rule, bool> inForce)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(inForce);
        var evidence = new Evidence(profile, book.Weights);
        return Judge(book.Index.Possible(evidence, asOf), evidence, asOf, inForce);
    }

    /// <summary>The rules that <see cref="Match"/> only counts, with what decides against them, in the order of the book.</summary>
    /// <param name="profile">The enterprise.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="inForce">Whether a rule's provision is in force on that day; what is not has no findings.</param>
    public IReadOnlyList<RuleJudgement> NotApplicable(EnterpriseProfile profile, DateOnly asOf, Func<Rule, bool> inForce)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(inForce);
        var evidence = new Evidence(profile, book.Weights);
        return [.. Enumerable.Range(0, book.Rules.Count).AsParallel().AsOrdered()
            .Select(n => inForce(book.Rules[n]) ? Judge(book.Prepared(n), evidence, asOf) : new RuleJudgement(book.Rules[n], Verdict.No, [], [], []))
            .Where(j => j.Verdict == Verdict.No)];
    }

    /// <summary>The same by looking at every rule: what the index is held against in tests and measured against.</summary>
    internal MatchResult Scan(EnterpriseProfile profile, DateOnly asOf, Func<Rule, bool> inForce) =>
        Judge(Enumerable.Range(0, book.Rules.Count), new Evidence(profile, book.Weights), asOf, inForce);

    private MatchResult Judge(IEnumerable<int> numbers, Evidence evidence, DateOnly asOf, Func<Rule, bool> inForce)
    {
        var judged = numbers.Where(n => inForce(book.Rules[n])).AsParallel().AsOrdered()
            .Select(n => Judge(book.Prepared(n), evidence, asOf)).Where(j => j.Verdict != Verdict.No).ToList();
        var same = new SameRules([.. judged.Select(j => book.Prepared(j.Rule.Id))]);
        var shown = judged.ConvertAll(j => same.Of(j.Rule.Id) is { Count: > 0 } others ? j with { SameAs = others } : j);
        var undetermined = Order(shown.Where(j => j.Verdict == Verdict.Unknown));
        var missing = undetermined.SelectMany(j => j.Missing).GroupBy(m => m)
            .Select(g => new RankedFact(g.Key, g.Count())).OrderByDescending(f => f.Settles).ThenBy(f => f.Fact.Question, StringComparer.Ordinal);
        return new MatchResult(Order(shown.Where(j => j.Verdict == Verdict.Yes)), undetermined, book.Rules.Count - judged.Count, [.. missing])
        {
            Conflicts = RuleConflicts.Among([.. judged.Select(j => j.Rule)], same.Alike),
        };
    }

    private RuleJudgement Judge(PreparedRule prepared, Evidence evidence, DateOnly asOf)
    {
        var findings = RuleFindings.Of(prepared, evidence, book.Weights, asOf);
        var (least, most) = HardConditions.Bounds(findings);
        if (most == Verdict.No)
        {
            return new RuleJudgement(prepared.Rule, Verdict.No, findings, [], []);
        }

        var verdict = Answered(prepared, evidence) is { } answer
            ? answer ? most : Verdict.No
            : inclination.Of(MatchSigns.Of(prepared, findings, evidence), least, most);
        if (verdict != Verdict.Unknown)
        {
            return new RuleJudgement(prepared.Rule, verdict, findings, [], []);
        }

        var missing = MissingFacts.Of(prepared, findings, evidence);
        return new RuleJudgement(prepared.Rule, missing.Count == 0 ? most : verdict, findings, missing, []);
    }

    // Yes or no to the rule's own question; no where a matter of it is answered with no and none is affirmed.
    private static bool? Answered(PreparedRule prepared, Evidence evidence) =>
        evidence.Answer(MissingFacts.QuestionOf(prepared.Rule)) is { } answer ? answer
            : prepared.Topics.Any(t => evidence.Answer(MissingFacts.QuestionOf(t)) is false) && !prepared.Topics.Any(t => evidence.Of(t) == Standing.Affirmed) ? false
            : null;

    // By kind; what a province says before what the nation says, and both in the order of their texts.
    private static List<RuleJudgement> Order(IEnumerable<RuleJudgement> judgements) =>
        [.. judgements.OrderBy(j => j.Rule.Kind).ThenBy(j => j.Rule.Conditions.Any(c => c is { Field: ConditionField.Region, InheritedFrom: "level" }) ? 0 : 1)];
}

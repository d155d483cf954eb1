using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Says which rules apply to an enterprise: typed conditions by Kleene's logic first; what they leave open is weighed by
/// <see cref="Inclination"/>, which never overrules them.
/// </summary>
public sealed class RuleMatcher(RuleBook book, Inclination inclination)
{
    /// <summary>Judges the rules that the enterprise's province leaves possible; all others do not apply.</summary>
    /// <param name="profile">The enterprise.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="inForce">Whether a rule's provision is in force on that day; what is not does not apply.</param>
    public MatchResult Match(EnterpriseProfile profile, DateOnly asOf, Func<Rule, bool> inForce)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(inForce);
        var evidence = new Evidence(profile, book.Weights);
        var judged = book.Within(profile.Region.Province).Where(r => inForce(r.Rule)).AsParallel().AsOrdered()
            .Select(r => Judge(r, evidence, asOf)).Where(j => j.Verdict != Verdict.No).ToList();
        var applies = Order(judged.Where(j => j.Verdict == Verdict.Yes));
        var undetermined = Order(judged.Where(j => j.Verdict == Verdict.Unknown));
        var missing = undetermined.SelectMany(j => j.Missing).GroupBy(m => m)
            .Select(g => new RankedFact(g.Key, g.Count())).OrderByDescending(f => f.Settles).ThenBy(f => f.Fact.Question, StringComparer.Ordinal);
        return new MatchResult(applies, undetermined, book.Rules.Count - judged.Count, [.. missing]);
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
        return [.. book.Rules.Select(r => book.Prepared[r.Id]).AsParallel().AsOrdered()
            .Select(r => inForce(r.Rule) ? Judge(r, evidence, asOf) : new RuleJudgement(r.Rule, Verdict.No, [], [], []))
            .Where(j => j.Verdict == Verdict.No)];
    }

    private RuleJudgement Judge(PreparedRule prepared, Evidence evidence, DateOnly asOf)
    {
        var findings = RuleFindings.Of(prepared, evidence, book.Weights, asOf);
        if (findings.Any(HardConditions.ShutsOut))
        {
            return new RuleJudgement(prepared.Rule, Verdict.No, findings, [], []);
        }

        var verdict = inclination.Of(MatchSigns.Of(prepared, findings, evidence));
        var missing = verdict == Verdict.Unknown ? MissingFacts.Of(prepared, findings, evidence) : [];
        if (verdict == Verdict.Unknown && missing.Count == 0)
        {
            verdict = AnsweredVerdict.Of(prepared, findings, evidence);
        }

        return new RuleJudgement(
            prepared.Rule, verdict, findings, missing, verdict == Verdict.No ? [] : book.Same.Of(prepared.Rule.Id));
    }

    // By kind; what a province says before what the nation says, and both in the order of their texts.
    private static List<RuleJudgement> Order(IEnumerable<RuleJudgement> judgements) =>
        [.. judgements.OrderBy(j => j.Rule.Kind).ThenBy(j => j.Rule.Conditions.Any(c => c is { Field: ConditionField.Region, InheritedFrom: "level" }) ? 0 : 1)];
}

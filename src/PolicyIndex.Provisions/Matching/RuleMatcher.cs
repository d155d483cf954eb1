using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Says which rules apply to an enterprise: typed conditions by Kleene's logic first; what they leave open is weighed by
/// <see cref="Inclination"/>, which never overrules them.
/// </summary>
public sealed class RuleMatcher(RuleBook book, Inclination inclination)
{
    /// <summary>Judges every rule of the book that the enterprise's province leaves possible; the others do not apply.</summary>
    public IReadOnlyList<RuleJudgement> Judge(EnterpriseProfile profile, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var evidence = new Evidence(profile);
        return [.. book.Within(profile.Region.Province).Select(r => Judge(r, evidence, asOf))];
    }

    private RuleJudgement Judge(PreparedRule prepared, Evidence evidence, DateOnly asOf)
    {
        var findings = RuleFindings.Of(prepared, evidence, book.Weights, asOf);
        if (findings.Any(HardConditions.ShutsOut))
        {
            return new RuleJudgement(prepared.Rule, Verdict.No, findings, 1);
        }

        var signs = MatchSigns.Of(prepared, findings, evidence, book.Weights);
        var verdict = inclination.Of(signs);
        return new RuleJudgement(prepared.Rule, verdict, findings, inclination.Probabilities(signs)[(int)verdict]);
    }
}

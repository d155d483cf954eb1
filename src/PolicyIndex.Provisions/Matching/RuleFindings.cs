using PolicyIndex.Provisions.Matching.Conditions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>What all conditions of a rule come to for an enterprise.</summary>
internal static class RuleFindings
{
    public static IReadOnlyList<ConditionFinding> Of(PreparedRule prepared, Evidence evidence, PairWeights weights, DateOnly asOf)
    {
        var conditions = prepared.Rule.Conditions;
        var findings = new ConditionFinding[conditions.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Of(conditions[i], prepared.ConditionWords[i], evidence, weights, asOf);
        }

        // Whoever got a fund's money is the unit that carries the project out.
        if (findings.Any(f => f is { Condition: { Field: ConditionField.Qualification, InheritedFrom: "title" }, Verdict: Verdict.Yes }))
        {
            for (var i = 0; i < findings.Length; i++)
            {
                if (findings[i] is { Condition.Field: ConditionField.Role, Verdict: Verdict.Unknown } role && role.Condition.Values.All(RoleCheck.IsProjectUnit))
                {
                    findings[i] = role with { Verdict = Verdict.Yes, Likeness = 1 };
                }
            }
        }

        return findings;
    }

    /// <summary>What one condition comes to. Where the facts do not say, an answer to its question does.</summary>
    public static ConditionFinding Of(RuleCondition condition, WeighedWords words, Evidence evidence, PairWeights weights, DateOnly asOf)
    {
        var finding = condition.Field switch
        {
            ConditionField.Region => RegionCheck.Check(condition, evidence),
            ConditionField.Industry => IndustryCheck.Check(condition, evidence),
            ConditionField.Size when condition.OfPayer => RoleCheck.Check(condition, evidence),
            ConditionField.Size => SizeCheck.Check(condition, evidence),
            ConditionField.Ownership => OwnershipCheck.Check(condition, evidence),
            ConditionField.Qualification => QualificationCheck.Check(condition, words, evidence),
            ConditionField.Threshold => ThresholdCheck.Check(condition, evidence, weights),
            ConditionField.Time => TimeCheck.Check(condition, evidence.Profile.Founded, asOf),
            ConditionField.Role => RoleCheck.Check(condition, evidence),
            _ => LikenessCheck.Check(condition, words, evidence),
        };
        return finding.Verdict == Verdict.Unknown && !condition.Topical ? MissingFacts.Answered(finding, evidence) : finding;
    }
}

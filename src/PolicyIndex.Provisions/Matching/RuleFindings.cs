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
            findings[i] = MissingFacts.Answered(Check(prepared, i, evidence, weights, asOf), evidence);
        }

        return findings;
    }

    private static ConditionFinding Check(PreparedRule prepared, int i, Evidence evidence, PairWeights weights, DateOnly asOf)
    {
        var condition = prepared.Rule.Conditions[i];
        return condition.Field switch
        {
            ConditionField.Region => RegionCheck.Check(condition, evidence),
            ConditionField.Industry => IndustryCheck.Check(condition, evidence),
            ConditionField.Size when condition.OfPayer => RoleCheck.Check(condition, evidence),
            ConditionField.Size => SizeCheck.Check(condition, evidence),
            ConditionField.Ownership => OwnershipCheck.Check(condition, evidence),
            ConditionField.Qualification => QualificationCheck.Check(condition, prepared.ConditionWords[i], evidence),
            ConditionField.Threshold => ThresholdCheck.Check(condition, evidence, weights),
            ConditionField.Time => TimeCheck.Check(condition, evidence.Profile.Founded, asOf),
            ConditionField.Role => RoleCheck.Check(condition, evidence),
            _ => LikenessCheck.Check(condition, prepared.ConditionWords[i], evidence),
        };
    }
}

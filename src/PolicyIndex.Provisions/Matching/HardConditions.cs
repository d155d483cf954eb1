using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Conditions that shut an enterprise out without appeal, so that nothing that contradicts its facts is shown as applying.</summary>
internal static class HardConditions
{
    /// <summary>True where a finding of this kind, being no, decides alone.</summary>
    public static bool ShutsOut(ConditionFinding finding) => finding.Verdict == Verdict.No && finding.Condition.Field switch
    {
        ConditionField.Size => !finding.Condition.OfPayer,
        ConditionField.Region or ConditionField.Ownership => true,
        ConditionField.Time => finding.Condition.InheritedFrom == "level",
        ConditionField.Qualification => finding.Condition.InheritedFrom == "title" || MatchSigns.IsTitle(finding),
        _ => false,
    };
}

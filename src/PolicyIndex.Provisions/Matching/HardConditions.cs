using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Conditions that shut an enterprise out without appeal, so that nothing that contradicts its facts is shown as applying.</summary>
internal static partial class HardConditions
{
    /// <summary>True where a finding of this kind, being no, decides alone.</summary>
    public static bool ShutsOut(ConditionFinding finding) => finding.Verdict == Verdict.No && finding.Condition.Field switch
    {
        ConditionField.Size => true,
        ConditionField.Role => finding.Condition.Values.All(v => Payers().IsMatch(v)),
        ConditionField.Region or ConditionField.Ownership => true,
        // A programme for another trade.
        ConditionField.Industry => finding.Condition.InheritedFrom == "title",
        ConditionField.Time => finding.Condition.InheritedFrom == "level",
        ConditionField.Qualification => finding.Condition.InheritedFrom == "title" || MatchSigns.IsTitle(finding),
        _ => false,
    };

    [GeneratedRegex("机关|事业单位|大型企业", RegexOptions.CultureInvariant)]
    private static partial Regex Payers();
}

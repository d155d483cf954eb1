using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// What typed conditions leave possible, by Kleene's logic. A contradiction shuts out whatever else speaks for a rule, a hard
/// condition that the facts leave open keeps it from applying, and a part that the enterprise plays keeps it in sight. What
/// learned weights say counts between these bounds only.
/// </summary>
internal static partial class HardConditions
{
    /// <summary>The lowest and the highest verdict possible.</summary>
    public static (Verdict Least, Verdict Most) Bounds(IReadOnlyList<ConditionFinding> findings)
    {
        if (ShutsOut(findings))
        {
            return (Verdict.No, Verdict.No);
        }

        var most = findings.Any(LeavesOpen) ? Verdict.Unknown : Verdict.Yes;
        return (findings.Any(Proves) && !findings.Any(f => f.Verdict == Verdict.No && !f.Condition.Topical) ? Verdict.Unknown : Verdict.No, most);
    }

    /// <summary>True where the facts contradict a condition that decides alone.</summary>
    public static bool ShutsOut(IReadOnlyList<ConditionFinding> findings) => findings.Any(f => ShutsOut(f, findings));

    /// <summary>True where one finding, being no, decides alone; <paramref name="all"/> are those of its rule.</summary>
    public static bool ShutsOut(ConditionFinding finding, IReadOnlyList<ConditionFinding> all) => finding.Verdict == Verdict.No && Decides(finding, all);

    private static bool Decides(ConditionFinding finding, IReadOnlyList<ConditionFinding> all) => finding.Answered || finding.Condition.Field switch
    {
        ConditionField.Size or ConditionField.Region or ConditionField.Ownership => true,
        ConditionField.Role => finding.Condition.Values.All(v => Payers().IsMatch(v)),
        // A programme for another trade; a sentence for another trade, unless it names the enterprise in another way too (高新技术企业和先进制造业企业).
        ConditionField.Industry => !finding.Condition.Topical && (finding.Condition.InheritedFrom == "title" || !all.Any(Proves)),
        // Not yet in force, founded on the wrong side of a day, an application whose last day is over. A duty whose day is over stays.
        ConditionField.Time => finding.Condition.InheritedFrom == "level" || Once().IsMatch(string.Concat(finding.Condition.Values)),
        ConditionField.Qualification => finding.Condition.InheritedFrom == "title" || MatchSigns.IsTitle(finding),
        _ => false,
    };

    private static bool LeavesOpen(ConditionFinding finding) => finding.Verdict == Verdict.Unknown
        && (finding.Condition.Field is ConditionField.Size or ConditionField.Ownership or ConditionField.Region || (finding.Condition.Field == ConditionField.Qualification && MatchSigns.IsTitle(finding)));

    // The part or the standing that a rule asks for in so many words.
    private static bool Proves(ConditionFinding finding) => finding.Verdict == Verdict.Yes && finding.Fact is not null && finding.Condition.Field switch
    {
        ConditionField.Role => true,
        ConditionField.Size => finding.Condition.OfPayer,
        ConditionField.Qualification => finding.Condition.InheritedFrom == "title" || MatchSigns.IsTitle(finding),
        _ => false,
    };

    [GeneratedRegex("登记|设立|成立|截止|申报|申请", RegexOptions.CultureInvariant)]
    private static partial Regex Once();

    [GeneratedRegex("机关|事业单位|大型企业", RegexOptions.CultureInvariant)]
    private static partial Regex Payers();
}

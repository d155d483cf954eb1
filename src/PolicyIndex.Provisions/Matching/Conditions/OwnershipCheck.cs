using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>Whether an enterprise's ownership is one that a condition asks for.</summary>
internal static class OwnershipCheck
{
    public static ConditionFinding Check(RuleCondition condition, Evidence evidence)
    {
        var wanted = Ownerships.Meant(string.Concat(condition.Values));
        var verdict = evidence.Profile.Ownership is not { } ownership || wanted.Count == 0 ? Verdict.Unknown : wanted.Contains(ownership) ? Verdict.Yes : Verdict.No;
        return new ConditionFinding(condition, verdict, verdict == Verdict.Unknown ? null : Ownerships.Name(evidence.Profile.Ownership!.Value));
    }
}

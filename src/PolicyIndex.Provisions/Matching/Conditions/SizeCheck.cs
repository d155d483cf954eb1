using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>Whether the sizes an enterprise may have are those a condition asks for.</summary>
internal static class SizeCheck
{
    public static ConditionFinding Check(RuleCondition condition, Evidence evidence)
    {
        var wanted = EnterpriseSizes.Meant(string.Concat(condition.Values));
        var possible = evidence.Profile.Sizes;
        var verdict = wanted.Count == 0 ? Verdict.Unknown
            : possible.All(wanted.Contains) ? Verdict.Yes
            : possible.Any(wanted.Contains) ? Verdict.Unknown
            : Verdict.No;
        return new ConditionFinding(condition, verdict, verdict == Verdict.Unknown ? null : string.Join('、', possible.Order().Select(EnterpriseSizes.Name)));
    }
}

using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>
/// Whether an enterprise does what a condition describes in free words. It holds where one of its statements says most of it,
/// fails where it denies it; otherwise the facts do not say.
/// </summary>
internal static class LikenessCheck
{
    private const double Same = 0.5;

    private const double SameDenial = 0.8;

    private const double Part = 0.3;

    private const int Fewest = 2;

    public static ConditionFinding Check(RuleCondition condition, WeighedWords words, Evidence evidence)
    {
        if (NegatedWords.Check(condition.Values[0], evidence) is { } negated)
        {
            return new ConditionFinding(condition, condition.Operator == ConditionOperator.Not ? Verdicts.Not(negated.Verdict) : negated.Verdict, negated.Fact, negated.Verdict == Verdict.Yes ? 1 : 0);
        }

        var (statement, share) = evidence.Affirmed.Holding(words);
        var (denial, against, ofWords) = evidence.Denied.HeldBy(words, Fewest);
        var verdict = against >= SameDenial && share < Part && ofWords >= Part ? Verdict.No : share >= Same ? Verdict.Yes : Verdict.Unknown;
        var fact = verdict == Verdict.No ? denial?.Text : verdict == Verdict.Yes ? statement?.Text : null;
        return new ConditionFinding(condition, condition.Operator == ConditionOperator.Not ? Verdicts.Not(verdict) : verdict, fact, share);
    }
}

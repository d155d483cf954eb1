using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>
/// Whether an enterprise has a standing. A known title: said (or implied by one that was said), denied, or shut out by size. A
/// fund's money: somebody who got it says so. Anything else is weighed by likeness.
/// </summary>
internal static partial class QualificationCheck
{
    private const double Same = 0.55;

    private const int Fewest = 2;

    public static ConditionFinding Check(RuleCondition condition, WeighedWords words, Evidence evidence)
    {
        var found = condition.Values.Select(v => Of(v, condition, words, evidence)).ToList();
        var verdict = Verdicts.Any(found.Select(f => f.Verdict));
        var (_, fact, likeness) = found.First(f => f.Verdict == verdict);
        return new ConditionFinding(condition, condition.Operator == ConditionOperator.Not ? Verdicts.Not(verdict) : verdict, fact, likeness);
    }

    /// <summary>The standings an enterprise has, with all that follows from them.</summary>
    public static HashSet<string> Held(EnterpriseProfile profile) =>
        [.. profile.Statements.Where(s => s.Standing == Standing.Affirmed).SelectMany(s => Had(TextFolding.Fold(s.Text))).SelectMany(Qualifications.Closure)];

    // 准备申请专精特新 is a plan, not a standing; 刚评上专精特新 is one.
    private static IEnumerable<Qualification> Had(string text) =>
        Qualifications.Meant(text).Where(q => q.Words.Matches(text).Any(m => !Planned().IsMatch(text[..m.Index])));

    private static (Verdict Verdict, string? Fact, double Likeness) Of(string value, RuleCondition condition, WeighedWords words, Evidence evidence)
    {
        if (Qualifications.All.FirstOrDefault(q => q.Name == value) is { } known)
        {
            return Known(known, evidence);
        }

        if (NegatedWords.Check(value, evidence) is { } negated)
        {
            return (negated.Verdict, negated.Fact, negated.Verdict == Verdict.Yes ? 1 : 0);
        }

        if (Plain().IsMatch(value))
        {
            return (Verdict.Yes, null, 0);
        }

        var (statement, share) = evidence.Affirmed.Holding(words);
        if (condition.InheritedFrom == "title")
        {
            // Money of a fund: nobody forgets to say it. A project of the fund is what counts, passed or failed.
            var fund = Wrapping().Replace(value, "");
            if (evidence.Profile.Statements.FirstOrDefault(s => s.Standing != Standing.Denied && TextFolding.Fold(s.Text).Contains(fund, StringComparison.Ordinal)) is { } named)
            {
                return (Verdict.Yes, named.Text, 1);
            }

            return share >= Same ? (Verdict.Yes, statement!.Text, share) : (Verdict.No, null, share);
        }

        var (denial, against, _) = evidence.Denied.HeldBy(words, Fewest);
        return against >= 0.8 ? (Verdict.No, denial!.Text, share)
            : share >= Same && !Open().IsMatch(value) ? (Verdict.Yes, statement!.Text, share)
            : (Verdict.Unknown, null, share);
    }

    private static (Verdict Verdict, string? Fact, double Likeness) Known(Qualification known, Evidence evidence)
    {
        if (evidence.Held.Contains(known.Name))
        {
            return (Verdict.Yes, known.Name, 1);
        }

        if (known.Words.IsMatch(evidence.DeniedText))
        {
            return (Verdict.No, evidence.Denying(known.Words)?.Text, 0);
        }

        return known.Sizes is { } sizes && !evidence.Profile.Sizes.Any(sizes.Contains)
            ? (Verdict.No, string.Join('、', evidence.Profile.Sizes.Select(EnterpriseSizes.Name)), 0)
            : (Verdict.Unknown, null, 0);
    }

    [GeneratedRegex("(?:申请|申报|报名|准备|打算|计划|拟|想要?|希望|争取|争创|创建|冲刺|冲击|筹备|正在办|目标是)[^,，;；、已获]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex("^依法(?:设立|登记|注册)", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("^获得(?:[^省市区]{2,3}(?:省|市|自治区))?|支持的项目$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapping();

    [GeneratedRegex("^符合", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}

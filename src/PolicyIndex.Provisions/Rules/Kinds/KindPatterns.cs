using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>All ways in which a sentence shows its kind, and what they make of it together.</summary>
internal static partial class KindPatterns
{
    /// <summary>One row a pattern.</summary>
    public static IReadOnlyList<KindPattern> All { get; } =
    [
        BansAuthorities.Pattern,
        BansInOfficialConduct.Pattern,
        BindsAuthoritiesToEnterprises.Pattern,
        EqualTreatment.Pattern,
        PaymentOwed.Pattern,
        BansEnterprises.Pattern,
        NoNewCapacity.Pattern,
        Sanction.Pattern,
        BarredByList.Pattern,
        BansOfAuthoritiesByList.Pattern,
        BindsEnterprise.Pattern,
        BindsByImperative.Pattern,
        DutiesOfUnit.Pattern,
        GivesMoney.Pattern,
        SupportsEnterprises.Pattern,
        Defines.Pattern,
        AsksFor.Pattern,
        ItemOfConditions.Pattern,
        ListedForRenewal.Pattern,
        FocusOfSupport.Pattern,
        SharesAndRatios.Pattern,
        TellsHowToApply.Pattern,
        SetsTimeForOffices.Pattern,
        EasesProcedure.Pattern,
        PartOfReview.Pattern,
        PicksEnterprises.Pattern,
        PaperOfApplication.Pattern,
        ActsInTrade.Pattern,
    ];

    private const int Sure = 3;

    /// <summary>The kinds of a sentence, surest first: at most two, and the second only where it is as good as sure (a benefit beside a duty: beyond doubt); none for an aspiration.</summary>
    public static IReadOnlyList<RuleKind> Of(RuleSentence sentence)
    {
        if (!Concerns.AnEnterprise(sentence))
        {
            return [];
        }

        var weights = new Dictionary<RuleKind, int>();
        foreach (var pattern in All.Where(p => p.Matches(sentence)))
        {
            weights[pattern.Kind] = Math.Max(weights.GetValueOrDefault(pattern.Kind), pattern.Weight);
        }

        if (Defines.OnlyDefines(sentence))
        {
            return [RuleKind.Eligibility];
        }

        if (weights.GetValueOrDefault(RuleKind.Benefit) is 1 or 2 && !Concerns.ABeneficiary(sentence))
        {
            weights.Remove(RuleKind.Benefit);
        }

        // A ban on those who inspect, charge or approve protects; nobody else is forbidden anything by it.
        if (weights.GetValueOrDefault(RuleKind.Protection) == Sure && sentence.Addressee != Addressee.Enterprise)
        {
            weights.Remove(RuleKind.Prohibition);
        }

        return [.. weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Where((w, i) => i == 0 || (i == 1 && w.Value >= (w.Key == RuleKind.Benefit && !Gives().IsMatch(sentence.Text) ? Sure : 2))).Select(w => w.Key)];
    }

    [GeneratedRegex("^(?:支持|鼓励|给予|对)|加大对[^,;]{2,30}支持", RegexOptions.CultureInvariant)]
    private static partial Regex Gives();
}

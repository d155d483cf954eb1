using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>All ways in which a sentence shows its kind, and what they make of it together.</summary>
internal static class KindPatterns
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

    /// <summary>The kinds of a sentence, surest first: at most two, and the second only where it is as good as sure; none for an aspiration.</summary>
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

        return [.. weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Where((w, i) => i == 0 || (i == 1 && w.Value >= 2)).Select(w => w.Key)];
    }
}

using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// The last gate of every answer: a quotation stands character by character where its citation says, or the claim is withdrawn.
/// It trusts nobody, neither our own composing nor a model.
/// </summary>
internal static class QuotationCheck
{
    /// <summary>Whether the words stand in the unit where the citation says.</summary>
    /// <param name="citation">Offset −1 means the lead-in.</param>
    /// <param name="unit">The unit it names; null where there is none.</param>
    public static bool Holds(ClaimCitationView citation, Provision? unit)
    {
        if (unit is null || unit.Id != citation.ProvisionId || citation.Quote.Length == 0)
        {
            return false;
        }

        return citation.Start < 0
            ? citation.End < 0 && unit.LeadIn.Contains(citation.Quote, StringComparison.Ordinal)
            : citation.End <= unit.Text.Length && citation.Start < citation.End
                && unit.Text.AsSpan(citation.Start, citation.End - citation.Start).SequenceEqual(citation.Quote);
    }

    /// <summary>Keeps the claims whose every quotation holds.</summary>
    /// <param name="claims">As composed.</param>
    /// <param name="unitOf">The unit of an id as it is stored now; null where there is none.</param>
    /// <returns>The claims kept, and the claims withdrawn.</returns>
    public static (IReadOnlyList<ClaimView> Kept, IReadOnlyList<ClaimView> Withdrawn) Sift(IEnumerable<ClaimView> claims, Func<string, Provision?> unitOf)
    {
        var kept = new List<ClaimView>();
        var withdrawn = new List<ClaimView>();
        foreach (var claim in claims)
        {
            (claim.Citations.Count > 0 && claim.Citations.All(c => Holds(c, unitOf(c.ProvisionId))) ? kept : withdrawn).Add(claim);
        }

        return (kept, withdrawn);
    }
}

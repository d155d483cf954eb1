using PolicyIndex.Provisions.Locators;
using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A clause of another work that says nearly the same.</summary>
/// <param name="Label">《title》 and clause.</param>
/// <param name="Number">Number of its work.</param>
/// <param name="Address">Its place in the reader.</param>
internal sealed record SimilarClause(string Label, string? Number, string Address)
{
    /// <param name="provisionId">Its id; units of former texts are not shown beside current ones.</param>
    /// <param name="resolver">Finds it.</param>
    public static SimilarClause? Of(string provisionId, Resolver resolver) =>
        resolver.FindById(provisionId) is { Provision: { } unit, Work: var work }
            ? new SimilarClause($"《{work.InstrumentTitle ?? work.Title}》{ClauseName.Of(unit)}", work.DocumentNumber, Wording.Address(work.Id, unit.Id))
            : null;
}

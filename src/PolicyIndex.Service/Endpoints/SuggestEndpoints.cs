using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Help while a question is being written.</summary>
internal static class SuggestEndpoints
{
    private const int DefaultLimit = 8;
    private const int MostItems = 20;
    private const int LongestDetail = 40;

    public static void MapSuggest(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/suggest", Suggest).WithTags("Search").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Suggests works by title, short name or number, and clauses by their address, for words that are still being written.</summary>
    /// <param name="q">What stands in the box; fewer than two characters suggest nothing.</param>
    /// <param name="limit">Suggestions at most, 1 to 20; 8 when absent.</param>
    /// <param name="catalogs">Known works.</param>
    internal static Results<Ok<SuggestionsView>, ProblemHttpResult> Suggest(string? q, int? limit, WorkCatalogs catalogs)
    {
        if (q is null || q.Length > SearchParameters.LongestQuery)
        {
            return Problems.InvalidParameter("q", $"请给出已输入的文字，最长 {SearchParameters.LongestQuery} 个字符");
        }

        return limit is < 1 or > MostItems
            ? Problems.InvalidParameter("limit", $"应为 1 到 {MostItems} 之间的整数")
            : TypedResults.Ok(new SuggestionsView([.. catalogs.Suggester.Suggest(q, limit ?? DefaultLimit).Select(Show)]));
    }

    private static SuggestionView Show(ResolutionCandidate meant)
    {
        var (work, unit) = meant;
        var name = work.InstrumentTitle ?? work.Title;
        return new SuggestionView(
            unit is null ? name : $"{name} {ClauseName.Of(unit.Path)}",
            unit is { Text.Length: > 0 } ? Beginning(unit.Text) : work.DocumentNumber ?? string.Join(' ', work.Issuers.Take(1)),
            work.Id,
            unit?.Id,
            Wording.Address(work.Id, unit?.Id));
    }

    private static string Beginning(string text) => text.Length <= LongestDetail ? text : $"{text[..TextPiece.Boundary(text, LongestDetail)]}…";
}

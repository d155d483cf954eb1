using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A provision that an answer quotes, as it stands beside the answer.</summary>
/// <param name="Number">Its number in the answer.</param>
/// <param name="Label">《title》 and clause.</param>
/// <param name="Url">The clause in the reader.</param>
/// <param name="Status">Whether it is in force.</param>
/// <param name="Work">Its work; null where the store has moved on since.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="LeadIn">Words that give it its force, what is quoted of them marked.</param>
/// <param name="Text">Its own words, what is quoted marked.</param>
internal sealed record SourceCard(
    int Number, string Label, string Url, StatusView Status, WorkSummary? Work, string Path, IReadOnlyList<TextPiece> LeadIn, IReadOnlyList<TextPiece> Text)
{
    /// <summary>The cards of an answer by their numbers.</summary>
    public static async Task<IReadOnlyList<SourceCard>> OfAsync(AnswerView answer, PolicyStore store, StatusBook book, CancellationToken cancellation)
    {
        var cited = answer.Claims.SelectMany(c => c.Citations).GroupBy(c => c.Number).OrderBy(g => g.Key).ToList();
        var named = cited.Select(g => g.First().ProvisionId).Select(id => (WorkOf(id), (string?)id)).ToList();
        var shown = await ShownUnits.ReadAsync(store, named, book, answer.AsOf, cancellation);
        return [.. cited.Select(g => Of([.. g], shown, book, answer.AsOf))];
    }

    private static SourceCard Of(IReadOnlyList<ClaimCitationView> quoted, ShownUnits shown, StatusBook book, DateOnly asOf)
    {
        var first = quoted[0];
        var workId = WorkOf(first.ProvisionId);
        var status = book.Of(workId, first.ProvisionId, asOf);
        if (!shown.Works.ContainsKey(workId) || !shown.Units.TryGetValue(first.ProvisionId, out var unit))
        {
            return new SourceCard(first.Number, first.Label, first.Url, status, null, "", [], [.. quoted.Select(q => new TextPiece(q.Quote, true))]);
        }

        return new SourceCard(
            first.Number, first.Label, first.Url, status, shown.WorkOf(workId, unit.Id), unit.Path,
            QuotedText.Of(unit.LeadIn, quoted.Where(q => q.Start < 0).Select(q => Find(unit.LeadIn, q.Quote))),
            QuotedText.Of(unit.Text, quoted.Where(q => q.Start >= 0).Select(q => (q.Start, q.End))));
    }

    private static (int Start, int End) Find(string leadIn, string quote)
    {
        var at = leadIn.IndexOf(quote, StringComparison.Ordinal);
        return (at, at + quote.Length);
    }

    private static string WorkOf(string provisionId) => ProvisionAddress.Parse(provisionId)?.WorkId ?? "";
}

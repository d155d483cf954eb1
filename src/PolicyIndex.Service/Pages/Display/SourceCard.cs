using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A provision that an answer cites, with the quoted words marked in its own text.</summary>
/// <param name="Number">Its number in the answer.</param>
/// <param name="Work">Its work.</param>
/// <param name="Unit">It.</param>
/// <param name="State">Its state on the date answered for.</param>
/// <param name="Url">Reader page at the clause.</param>
/// <param name="LeadIn">Words above it, quoted ones marked.</param>
/// <param name="Text">Its text, quoted words marked.</param>
internal sealed record SourceCard(int Number, WorkSummary Work, ProvisionView Unit, string State, string Url, IReadOnlyList<TextPiece> LeadIn, IReadOnlyList<TextPiece> Text)
{
    /// <summary>Longer texts are cut around the first quotation; the reader has the rest.</summary>
    private const int Longest = 900;

    /// <summary>Cards of an answer, in the order of their numbers.</summary>
    public static IReadOnlyList<SourceCard> Of(AnswerView answer, ShownUnits shown) =>
        [.. answer.Claims.SelectMany(c => c.Citations)
            .Where(c => shown.Units.ContainsKey(c.ProvisionId))
            .GroupBy(c => c.Number)
            .OrderBy(g => g.Key)
            .Select(g => Of([.. g], shown))];

    private static SourceCard Of(IReadOnlyList<ClaimCitationView> citations, ShownUnits shown)
    {
        var first = citations[0];
        var unit = shown.Units[first.ProvisionId];
        var inText = citations.Where(c => c.Start >= 0 && c.End <= unit.Text.Length).Select(c => new HighlightView(c.Start, c.End));
        var inLeadIn = citations.Where(c => c.Start < 0).Select(c => (c.Quote, At: unit.LeadIn.IndexOf(c.Quote, StringComparison.Ordinal))).Where(c => c.At >= 0)
            .Select(c => new HighlightView(c.At, c.At + c.Quote.Length));
        return new SourceCard(
            first.Number,
            shown.WorkOf(ProvisionAddress.Parse(unit.Id)!.WorkId, unit.Id),
            unit,
            first.Status,
            first.Url,
            TextPiece.Of(unit.LeadIn, Apart(inLeadIn), Longest),
            TextPiece.Of(unit.Text, Apart(inText), Longest));
    }

    // In order, those that overlap become one.
    private static List<HighlightView> Apart(IEnumerable<HighlightView> places)
    {
        var apart = new List<HighlightView>();
        foreach (var place in places.OrderBy(p => p.Start))
        {
            if (apart.Count > 0 && place.Start <= apart[^1].End)
            {
                apart[^1] = new HighlightView(apart[^1].Start, Math.Max(apart[^1].End, place.End));
            }
            else
            {
                apart.Add(place);
            }
        }

        return apart;
    }
}

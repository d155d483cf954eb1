using PolicyIndex.Provisions;
using PolicyIndex.Search;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Verification;

/// <summary>Compares a quotation with the clause that it is of, else with its document, else with the clauses nearest to it.</summary>
internal sealed class QuotationSearch(SearchIndex index, WorkTexts texts)
{
    /// <summary>Units compared for one quotation.</summary>
    private const int MostUnits = 6;

    /// <summary>A passage that agrees in fewer characters is another passage.</summary>
    private const double LeastAlike = 0.5;

    /// <summary>Checks one quotation.</summary>
    /// <param name="quotation">The words.</param>
    /// <param name="workId">The document it is said to be of; null where none is named.</param>
    /// <param name="unit">The clause.</param>
    /// <param name="book">Statuses.</param>
    /// <param name="asOf">Their date.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<FindingView> CheckAsync(QuotedText quotation, string? workId, Provision? unit, StatusBook book, DateOnly asOf, CancellationToken cancellation)
    {
        var words = new FoldedPassage(quotation.Words.TrimEnd('。', '；', '，', ' ')).Text;
        var here = workId is null ? null : (await texts.ReadAsync([workId], asOf, cancellation)).GetValueOrDefault(workId);
        // The clause was resolved in today's text; on an earlier day another unit may have its address.
        unit = unit is null || here is null ? unit : here.Unit(unit.Id) ?? here.Units.FirstOrDefault(u => string.Equals(u.Path, unit.Path, StringComparison.Ordinal));
        var inClause = here is null || unit is null ? [] : here.Below(unit).Prepend(unit).Select(u => (Unit: u, Work: here)).ToList();
        if (Exact(words, inClause) is { } exact)
        {
            return Found(quotation, exact, "exact", true, "与原文一致", book, asOf);
        }

        var inWork = here is null ? [] : here.Units.Select(u => (Unit: u, Work: here)).ToList();
        if (Exact(words, inWork) is { } elsewhere)
        {
            return unit is null
                ? Found(quotation, elsewhere, "exact", true, "与原文一致", book, asOf)
                : Found(quotation, elsewhere, "elsewhere", false, $"原文有这句话，但在{ClauseName.Of(elsewhere.Unit)}，不在{ClauseName.Of(unit)}", book, asOf);
        }

        var anywhere = await FoundByIndexAsync(quotation.Words, asOf, cancellation);
        if (here is null && Exact(words, anywhere) is { } somewhere)
        {
            return Found(quotation, somewhere, "exact", true, "与原文一致", book, asOf);
        }

        var candidates = inClause.Count > 0 ? inClause : here is not null ? [.. inWork.OrderByDescending(u => Common(words, u.Unit.Text)).Take(MostUnits)] : anywhere;
        var nearest = Nearest(words, candidates) ?? (inClause.Count > 0 ? Nearest(words, [.. inWork.OrderByDescending(u => Common(words, u.Unit.Text)).Take(MostUnits)]) : null);
        if (nearest is not var (best, alignment, text, similarity) || similarity < LeastAlike)
        {
            return new FindingView("quotation", quotation.Start, quotation.End, quotation.Words, "notFound", false, here is null ? "库中没有这句话，也没有相近的。" : $"《{here.Name}》中没有这句话，也没有相近的。", workId);
        }

        var (start, end) = text.InSource(alignment.Start, alignment.End);
        var status = book.Of(best.Unit.WorkId, best.Unit.Id, asOf);
        var label = Label(best);
        return Found(quotation, (best.Unit, best.Work, start, end), "differs", false, $"与原文不一致，最接近的是{label}", book, asOf) with
        {
            Status = status,
            Closest = new ClosestPassageView(
                best.Unit.Id, label, best.Unit.Text[start..end], start, end, Math.Round(similarity, 3),
                [.. alignment.Pieces.Select(p => new DifferenceView(p.Kind switch { PieceKind.Same => "same", PieceKind.Added => "added", _ => "missing" }, p.Text))]),
        };
    }

    private static FindingView Found(QuotedText quotation, (Provision Unit, WorkText Work, int Start, int End) at, string outcome, bool inOrder, string message, StatusBook book, DateOnly asOf)
    {
        var status = book.Of(at.Unit.WorkId, at.Unit.Id, asOf);
        return new FindingView(
            "quotation", quotation.Start, quotation.End, quotation.Words, outcome, inOrder && status.State == "有效", $"{message}。{status.State}。",
            at.Unit.WorkId, at.Unit.Id, Label((at.Unit, at.Work)), Wording.Address(at.Unit.WorkId, at.Unit.Id), status);
    }

    private static string Label((Provision Unit, WorkText Work) at) => $"《{at.Work.Name}》{ClauseName.Of(at.Unit)}";

    private static (Provision Unit, WorkText Work, int Start, int End)? Exact(string words, IEnumerable<(Provision Unit, WorkText Work)> units)
    {
        foreach (var (unit, work) in units)
        {
            var text = new FoldedPassage(unit.Text);
            var at = text.Text.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                var (start, end) = text.InSource(at, at + words.Length);
                return (unit, work, start, end);
            }
        }

        return null;
    }

    private static ((Provision Unit, WorkText Work) At, Alignment Alignment, FoldedPassage Text, double Similarity)? Nearest(string words, IReadOnlyList<(Provision Unit, WorkText Work)> units)
    {
        ((Provision, WorkText), Alignment, FoldedPassage, double)? best = null;
        foreach (var unit in units)
        {
            var text = new FoldedPassage(unit.Unit.Text.Length > Alignment.LongestText ? unit.Unit.Text[..Alignment.LongestText] : unit.Unit.Text);
            if (Alignment.Best(words.Length > Alignment.LongestQuotation ? words[..Alignment.LongestQuotation] : words, text.Text) is not { } alignment)
            {
                continue;
            }

            var same = alignment.Pieces.Where(p => p.Kind == PieceKind.Same).Sum(p => p.Text.Length);
            var all = alignment.Pieces.Sum(p => p.Text.Length);
            var similarity = all == 0 ? 0 : (double)same / all;
            if (best is not var (_, _, _, known) || similarity > known)
            {
                best = (unit, alignment, text, similarity);
            }
        }

        return best;
    }

    /// <summary>How many of the quotation's pairs of neighbours a text has.</summary>
    private static int Common(string words, string text)
    {
        var folded = new FoldedPassage(text).Text;
        return Enumerable.Range(0, Math.Max(0, words.Length - 1)).Count(i => folded.AsSpan().Contains(words.AsSpan(i, 2), StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<(Provision Unit, WorkText Work)>> FoundByIndexAsync(string words, DateOnly asOf, CancellationToken cancellation)
    {
        var hits = index.Search(new SearchRequest { Query = words.Length > 300 ? words[..300] : words, AsOf = asOf, Limit = MostUnits })?.Hits ?? [];
        var works = await texts.ReadAsync(hits.Select(h => h.WorkId), asOf, cancellation);
        return [.. hits.Where(h => works.ContainsKey(h.WorkId)).Select(h => (Unit: works[h.WorkId].Unit(h.ProvisionId), Work: works[h.WorkId])).Where(u => u.Unit is not null).Select(u => (u.Unit!, u.Work))];
    }
}

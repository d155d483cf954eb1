using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>
/// Holds every sentence of a model against the clauses it was shown. Nothing is repaired: a sentence passes as it is or is withdrawn.
/// </summary>
internal static partial class DraftCheck
{
    // Shorter words stand anywhere and prove nothing.
    private const int ShortestQuote = 6;

    private const double LeastSupport = 0.5;

    private static readonly string[] s_withoutForce = ["失效", "尚未施行"];

    /// <summary>The claims that passed, numbered by clause, and why the others did not.</summary>
    public static (IReadOnlyList<ClaimView> Kept, IReadOnlyList<Withdrawal> Withdrawn) Sift(ModelDraft draft, RetrievedClauses retrieved)
    {
        var kept = new List<ClaimView>();
        var withdrawn = new List<Withdrawal>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        // Numbers in brackets are ours to give.
        foreach (var sentence in draft.Sentences.Select(s => s with { Text = Numbers().Replace(s.Text, "").Trim() }).Where(s => s.Text.Length > 0))
        {
            if (Fault(sentence, retrieved) is { } fault)
            {
                withdrawn.Add(fault);
                continue;
            }

            kept.Add(new ClaimView(sentence.Text, [.. sentence.Citations!.Select(c => Citation(c, retrieved, numbers))]));
        }

        return (kept, withdrawn);
    }

    /// <summary>The first thing that is wrong with a sentence; null where nothing is.</summary>
    private static Withdrawal? Fault(DraftSentence sentence, RetrievedClauses retrieved)
    {
        if (sentence.Citations is not { Count: > 0 } citations)
        {
            return Withdrawal.Uncited;
        }

        var cited = new List<HitView>();
        foreach (var citation in citations)
        {
            if (!retrieved.TryGet(citation.Provision, out var hit))
            {
                return Withdrawal.NotRetrieved;
            }

            var unit = hit.Provision;
            if ((citation.Quote.Length < ShortestQuote && citation.Quote != unit.Text) || Place(citation.Quote, unit) is null)
            {
                return Withdrawal.NotVerbatim;
            }

            if (s_withoutForce.Contains(hit.Status.State))
            {
                return Withdrawal.NotInForce;
            }

            cited.Add(hit);
        }

        var words = string.Join('\n', cited.Select(h => $"{h.Provision.LeadIn}\n{h.Provision.Text}"));
        var proof = string.Join('\n', cited.Select(h => $"{CitationLabel.Of(h.Work, h.Provision)}\n{InWords(h.Provision.Path)}\n{h.Work.Title}\n{h.Work.DocumentNumber}\n{h.Work.Region}\n{string.Join('、', h.Work.Issuers)}")) + "\n" + words;
        var quotes = string.Join('\n', citations.Select(c => c.Quote));
        return ForeignInstructions.Contains(sentence.Text) || cited.Zip(citations).Any(c => WasLeftOut(c.Second.Quote, c.First.Provision)) ? Withdrawal.Instruction
            : !Figures.AllIn(sentence.Text, proof) || !NamesIn(sentence.Text, proof) ? Withdrawal.Figures
            : !LegalForce.Agrees(sentence.Text, quotes, words) ? Withdrawal.Force
            : Support(sentence.Text, proof) < LeastSupport ? Withdrawal.Unsupported
            : null;
    }

    // 第2款 is how we address it; people write 第二款.
    private static string InWords(string path) =>
        Ordinal().Replace(path, m => int.TryParse(m.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Numerals.ToChinese(number) : m.Value);

    /// <summary>Whether a quotation touches a sentence that the model was not shown.</summary>
    private static bool WasLeftOut(string quote, ProvisionView unit) =>
        !ForeignInstructions.Without(unit.Text).Contains(quote, StringComparison.Ordinal) && !ForeignInstructions.Without(unit.LeadIn).Contains(quote, StringComparison.Ordinal);

    private static bool NamesIn(string sentence, string proof) =>
        WorkName().Matches(sentence).All(m => proof.Contains(m.Groups[1].Value, StringComparison.Ordinal));

    /// <summary>Share of the sentence's pairs of characters that stand in the proof.</summary>
    private static double Support(string sentence, string proof)
    {
        var letters = string.Concat(sentence.Where(char.IsLetterOrDigit));
        var there = string.Concat(proof.Where(char.IsLetterOrDigit));
        var pairs = Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2)).ToList();
        return pairs.Count == 0 ? 0 : (double)pairs.Count(p => there.Contains(p, StringComparison.Ordinal)) / pairs.Count;
    }

    /// <summary>Where a quotation stands: in the text, or as −1 in the lead-in; null where it does not.</summary>
    private static int? Place(string quote, ProvisionView unit) =>
        unit.Text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at ? at : unit.LeadIn.Contains(quote, StringComparison.Ordinal) ? -1 : null;

    private static ClaimCitationView Citation(DraftCitation citation, RetrievedClauses retrieved, Dictionary<string, int> numbers)
    {
        _ = retrieved.TryGet(citation.Provision, out var hit);
        var unit = hit!.Provision;
        var number = numbers.TryGetValue(unit.Id, out var known) ? known : numbers[unit.Id] = numbers.Count + 1;
        var at = Place(citation.Quote, unit)!.Value;
        return new ClaimCitationView(
            number, unit.Id, CitationLabel.Of(hit.Work, unit), citation.Quote, at, at < 0 ? -1 : at + citation.Quote.Length, hit.Status.State, Wording.Address(unit.WorkId, unit.Id), Wording.Level(hit.Work.Level));
    }

    [GeneratedRegex(@"《([^《》]+)》", RegexOptions.CultureInvariant)]
    private static partial Regex WorkName();

    [GeneratedRegex(@"(?<=第)[0-9]{1,3}(?=款)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s*\[\d{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// How much of the words of a question its evidence has. Everyday words for which the evidence has the official ones count as there.
/// </summary>
/// <param name="Phrases">Share of the phrases, of each its pairs of neighbours.</param>
/// <param name="AbsentHeads">Share of the phrases whose first two characters, nearly always a word, are nowhere in the evidence.</param>
/// <param name="All">Share of the pairs, weighted by rarity, in all evidence.</param>
/// <param name="BestUnit">The same in the unit that has most of them, with its title and headings.</param>
internal sealed record WordCoverage(double Phrases, double AbsentHeads, double All, double BestUnit)
{
    /// <summary>Measures it.</summary>
    public static WordCoverage Of(IReadOnlyList<string> phrases, QuestionWords words, IReadOnlyList<Passage> passages)
    {
        if (phrases.Count == 0)
        {
            return new WordCoverage(1, 0, 1, 1);
        }

        var units = passages.GroupBy(p => p.HitId, StringComparer.Ordinal).Select(g => Matter.Fold(string.Concat(g.DistinctBy(p => p.Unit.Id).Select(p => p.Unit.LeadIn + p.Unit.Heading + p.Unit.Text)) + Names(g.First()))).ToList();
        var all = string.Concat(units);
        var rarity = words.Words.GroupBy(w => w.Term, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (double)g.First().Weight, StringComparer.Ordinal);
        var pairs = phrases.SelectMany(p => Enumerable.Range(0, p.Length - 1).Select(i => (Pair: p.Substring(i, 2), Otherwise: words.Everyday.FirstOrDefault(e => Inside(p, i, Matter.Fold(e.Said))))))
            .Select(p => (p.Pair, p.Otherwise, Weight: rarity.GetValueOrDefault(p.Pair)))
            .ToList();
        var total = Math.Max(double.Epsilon, pairs.Sum(p => p.Weight));
        var heads = phrases.Sum(p => Has(all, p[..2], words.Everyday.FirstOrDefault(e => Inside(p, 0, Matter.Fold(e.Said)))) ? 0 : KeyPhrases.Weight(p));
        return new WordCoverage(
            FactSupport.Share(phrases, words.Everyday, all, ""),
            heads / phrases.Sum(KeyPhrases.Weight),
            pairs.Sum(p => Has(all, p.Pair, p.Otherwise) ? p.Weight : 0) / total,
            units.Select(u => pairs.Sum(p => Has(u, p.Pair, p.Otherwise) ? p.Weight : 0) / total).DefaultIfEmpty(0).Max());
    }

    private static string Names(Passage passage) =>
        string.Concat(passage.Work.Around(passage.Unit).Select(u => u.Heading).Append(passage.Work.Work.Title).Append(passage.Work.Work.InstrumentTitle));

    private static bool Has(string text, string pair, EverydayWord? otherwise) =>
        text.Contains(pair, StringComparison.Ordinal) || otherwise?.Written.Any(w => text.Contains(Matter.Fold(w), StringComparison.Ordinal)) == true;

    private static bool Inside(string phrase, int pair, string word)
    {
        var at = phrase.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && pair >= at && pair + 2 <= at + word.Length;
    }
}

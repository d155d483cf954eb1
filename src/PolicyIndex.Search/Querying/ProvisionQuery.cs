using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Questions;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// What is looked up for what a user wrote: a bag of its tokens, joined by the words that policy texts use for what it says
/// (<see cref="Lexicon.PolicyLexicon"/>). Nothing is parsed as query syntax, so no input can fail or
/// reach another field.
/// </summary>
internal static class ProvisionQuery
{
    /// <summary>Most distinct tokens that are looked up; a longer text is cut after them.</summary>
    public const int LongestQuery = 600;

    /// <summary>
    /// Share of the distinct matching tokens of which a provision must have so many, or as many written ones, to be counted as a match at all: .15 loses a tenth of
    /// what questions in everyday words find.
    /// </summary>
    private const double MinimumMatch = 0.1;

    /// <summary>More tokens are never demanded: of a long description a clause answers a small part.</summary>
    private const int MostDemanded = 3;

    /// <summary>Score of a work whose number the query names, above anything its words can add up to.</summary>
    private const float NamedWorkScore = 60f;

    /// <summary>Score of a provision that mentions that number; a token weighs about 1 to 8.</summary>
    private const float MentionScore = 12f;

    /// <summary>
    /// Share of the question's weight (IDF of its matching tokens) that a match must reach in BM25: below it a provision shares only
    /// words that most provisions have.
    /// </summary>
    private const float SmallestShare = 0.1f;

    /// <summary>More weight is never demanded: of a long description a clause answers a small part.</summary>
    private const float MostWeightDemanded = 20f;

    /// <summary>Makes the plan; null where the text holds no token.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="named">Ids of provisions that it names by their address.</param>
    /// <param name="index">The state of the index.</param>
    /// <param name="setup">What the search is made of.</param>
    public static SearchPlan? Plan(string text, IReadOnlyList<string> named, IndexReader index, SearchSetup setup)
    {
        var mentions = DocumentNumber.Find(text);
        var wordsOfQuestion = WithoutMentions(text, mentions);
        var said = Words(wordsOfQuestion, setup);
        if (said.Count == 0)
        {
            wordsOfQuestion = text;
            said = Words(text, setup);
        }

        if (said.Count == 0)
        {
            return null;
        }

        var statistics = WordStatistics.Of(index);
        var matching = said.Where(w => w.Role == WordRole.Matches).ToList();
        var weight = matching.Sum(w => statistics.Find(w.Word).DocFreq > 0 ? w.Weight * statistics.WeightOf(w.Word) : 0);
        return new SearchPlan(
            [.. said, .. Written(wordsOfQuestion, said, setup), .. Segmented(wordsOfQuestion, setup)],
            [.. Numbers(mentions), .. NamedProvisions.Values(named)],
            Math.Clamp((int)(matching.Count * MinimumMatch), 1, MostDemanded),
            Math.Min(SmallestShare * weight, MostWeightDemanded));
    }

    /// <summary>The question in words of a dictionary, where the build has one.</summary>
    private static IEnumerable<SoughtWord> Segmented(string text, SearchSetup setup)
    {
        if (IndexSchema.Segmented is not { Querying: { } analyzer } field)
        {
            return [];
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        using var stream = analyzer.GetTokenStream(field.Name, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (words.Count < LongestQuery && stream.IncrementToken())
        {
            words.Add(term.ToString());
        }

        stream.End();
        return words.Where(w => w.Length > 1).Select(w => new SoughtWord(w, setup.SegmentedShare, WordRole.Completes) { Field = field });
    }

    private static IEnumerable<SoughtValue> Numbers(IReadOnlyList<DocumentNumber.Mention> mentions)
    {
        foreach (var number in mentions.Select(m => m.Number.Canonical).Distinct(StringComparer.Ordinal))
        {
            yield return new SoughtValue(IndexSchema.WorkNumber, number, Begins: false, NamedWorkScore);
            yield return new SoughtValue(IndexSchema.MentionedNumber, number, Begins: false, MentionScore);
        }
    }

    /// <summary>
    /// Tokens of the official words that the question does not say itself. An everyday word with many official ones says less
    /// of each: their weights together grow with the root of their number.
    /// </summary>
    private static IEnumerable<SoughtWord> Written(string text, List<SoughtWord> said, SearchSetup setup)
    {
        var known = said.Select(w => w.Word).ToHashSet(StringComparer.Ordinal);
        var written = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var entry in setup.Lexicon.EntriesIn(text))
        {
            var others = entry.Written.Where(w => !text.Contains(w, StringComparison.Ordinal)).ToList();
            var weight = setup.WrittenShare / MathF.Sqrt(others.Count);
            foreach (var term in others.SelectMany(w => Words(w, setup)).Select(w => w.Word).Where(w => w.Length > 1 && !known.Contains(w)))
            {
                written[term] = Math.Max(written.GetValueOrDefault(term), weight);
            }
        }

        return written.Select(w => new SoughtWord(w.Key, w.Value, WordRole.Written));
    }

    /// <summary>The number is looked up as a whole; its digits and code as words would only find other numbers.</summary>
    private static string WithoutMentions(string text, IReadOnlyList<DocumentNumber.Mention> mentions)
    {
        var rest = text;
        foreach (var mention in mentions.Reverse())
        {
            rest = rest.Remove(mention.Start, mention.End - mention.Start).Insert(mention.Start, " ");
        }

        return rest;
    }

    /// <summary>
    /// Distinct tokens with their weights: said twice is not meant twice as much, and a token that a word of asking touches says less. An ideograph
    /// that is part of a pair completes, one that stands alone matches.
    /// </summary>
    private static List<SoughtWord> Words(string text, SearchSetup setup)
    {
        var asking = AskingWords.Mark(text);
        var counts = new Dictionary<string, (int Count, bool Asking, bool Single)>(StringComparer.Ordinal);
        using var stream = IndexSchema.Words.Querying!.GetTokenStream(IndexSchema.Words.Name, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (counts.Count < LongestQuery && stream.IncrementToken())
        {
            var word = term.ToString();
            if (!setup.Quantities && word.StartsWith(TokenScanner.QuantityMark, StringComparison.Ordinal))
            {
                continue;
            }

            var (start, end) = (offset.StartOffset, offset.EndOffset);
            var single = TokenScanner.IdeographLength(word, 0) == word.Length;
            var known = counts.GetValueOrDefault(word, (0, true, single));
            counts[word] = (known.Item1 + 1, known.Item2 && (asking[start] || asking[end - 1]), known.Item3);
        }

        stream.End();
        var pairs = counts.Keys.Where(w => !counts[w].Single).SelectMany(w => w).ToHashSet();
        return
        [
            .. counts.Select(c => new SoughtWord(
                c.Key,
                MathF.Sqrt(c.Value.Count) * (c.Value.Asking ? setup.AskingShare : 1),
                c.Value.Single && pairs.Contains(c.Key[0]) ? WordRole.Completes : WordRole.Matches)),
        ];
    }
}

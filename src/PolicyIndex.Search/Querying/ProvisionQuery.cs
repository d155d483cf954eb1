using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Lexicon;
using PolicyIndex.Search.Questions;
using PolicyIndex.Search.Reranking;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// The Lucene query for what a user wrote: a bag of its tokens, joined by the words that policy texts use for what it says
/// (<see cref="PolicyLexicon"/>). Nothing is parsed as query syntax, so no input can fail or
/// reach another field.
/// </summary>
internal static class ProvisionQuery
{
    /// <summary>Most distinct tokens that are looked up; a longer text is cut after them.</summary>
    public const int LongestQuery = 600;

    /// <summary>Share of the distinct tokens a provision must have to be counted as a match at all.</summary>
    private const double MinimumMatch = 0.2;

    /// <summary>More tokens are never demanded: of a long description a clause answers a small part.</summary>
    private const int MostDemanded = 8;

    /// <summary>Weight of a work whose number the query names, above anything its words can add up to.</summary>
    private const float NamedWorkBoost = 60f;

    /// <summary>Weight of a provision that mentions that number; a token weighs about 1 to 8.</summary>
    private const float MentionBoost = 12f;

    /// <summary>
    /// Share of the question's weight (IDF of its tokens) that a match must reach in BM25: below it a provision shares only
    /// words that most provisions have.
    /// </summary>
    private const float SmallestShare = 0.25f;

    /// <summary>More weight is never demanded: of a long description a clause answers a small part.</summary>
    private const float MostWeightDemanded = 30f;

    /// <summary>A query and the lowest score of a match.</summary>
    /// <param name="Query">The Lucene query.</param>
    /// <param name="SmallestScore">Provisions that score less are no matches.</param>
    public sealed record Plan(Query Query, float SmallestScore);

    /// <summary>Builds the query; null where the text holds no token.</summary>
    public static Plan? Build(string text, IndexReader index, SearchSetup setup)
    {
        var mentions = DocumentNumber.Find(text);
        var wordsOfQuestion = WithoutMentions(text, mentions);
        var terms = Terms(wordsOfQuestion, setup);
        if (terms.Count == 0)
        {
            wordsOfQuestion = text;
            terms = Terms(text, setup);
        }

        if (terms.Count == 0)
        {
            return null;
        }

        var weight = terms.Sum(t => index.DocFreq(new Term(IndexSchema.Words.Name, t.Key)) > 0 ? t.Value * TermWeight.Of(index, t.Key) : 0);
        var smallest = Math.Min(SmallestShare * weight, MostWeightDemanded);
        var words = Words(wordsOfQuestion, terms, setup);
        if (mentions.Count == 0)
        {
            return new Plan(words, smallest);
        }

        var query = new BooleanQuery(disableCoord: true) { { words, Occur.SHOULD } };
        foreach (var number in mentions.Select(m => m.Number.Canonical).Distinct(StringComparer.Ordinal))
        {
            query.Add(Exactly(IndexSchema.WorkNumber, number, NamedWorkBoost), Occur.SHOULD);
            query.Add(Exactly(IndexSchema.MentionedNumber, number, MentionBoost), Occur.SHOULD);
        }

        return new Plan(query, smallest);
    }

    /// <summary>The words of the question and the official ones for them; either make a match, since a question in everyday words may share none with its clause.</summary>
    private static BooleanQuery Words(string text, Dictionary<string, float> terms, SearchSetup setup)
    {
        var words = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = Math.Clamp((int)(terms.Count * MinimumMatch), 1, MostDemanded) };
        foreach (var (term, weight) in terms.Concat(Written(text, terms, setup)))
        {
            words.Add(Word(term, weight), Occur.SHOULD);
        }

        return words;
    }

    /// <summary>
    /// Tokens of the official words that the question does not say itself. An everyday word with many official ones says less
    /// of each: their weights together grow with the root of their number.
    /// </summary>
    private static Dictionary<string, float> Written(string text, Dictionary<string, float> said, SearchSetup setup)
    {
        var written = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var entry in setup.Lexicon.EntriesIn(text))
        {
            var others = entry.Written.Where(w => !text.Contains(w, StringComparison.Ordinal)).ToList();
            var weight = setup.WrittenShare / MathF.Sqrt(others.Count);
            foreach (var term in others.SelectMany(w => Terms(w, setup).Keys).Where(t => t.Length > 1 && !said.ContainsKey(t)))
            {
                written[term] = Math.Max(written.GetValueOrDefault(term), weight);
            }
        }

        return written;
    }

    private static TermQuery Word(string term, float boost) => new(new Term(IndexSchema.Words.Name, term)) { Boost = boost };

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

    private static ConstantScoreQuery Exactly(IndexField field, string value, float boost) =>
        new(new TermQuery(new Term(field.Name, value))) { Boost = boost };

    /// <summary>Distinct tokens with their weights: said twice is not meant twice as much, and a token that a word of asking touches says less.</summary>
    private static Dictionary<string, float> Terms(string text, SearchSetup setup)
    {
        var asking = AskingWords.Mark(text);
        var counts = new Dictionary<string, (int Count, bool Asking)>(StringComparer.Ordinal);
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

            var known = counts.GetValueOrDefault(word, (0, true));
            counts[word] = (known.Item1 + 1, known.Item2 && (asking[offset.StartOffset] || asking[offset.EndOffset - 1]));
        }

        stream.End();
        return counts.ToDictionary(c => c.Key, c => MathF.Sqrt(c.Value.Count) * (c.Value.Asking ? setup.AskingShare : 1), StringComparer.Ordinal);
    }
}

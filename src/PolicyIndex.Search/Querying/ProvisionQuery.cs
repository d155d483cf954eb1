using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Lexicon;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// The Lucene query for what a user wrote: a bag of its tokens, joined by the words that policy texts use for what it says
/// (<see cref="PolicyLexicon"/>); those add to a score but make no match of their own. Nothing is parsed as query syntax, so no input can fail or
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

    /// <summary>Weight of a word that the lexicon adds, against 1 for a word of the query itself.</summary>
    private const float WrittenBoost = 0.8f;

    /// <summary>Builds the query; null where the text holds no token.</summary>
    public static Query? Build(string text)
    {
        var mentions = DocumentNumber.Find(text);
        var words = Words(WithoutMentions(text, mentions)) ?? Words(text);
        if (words is null || mentions.Count == 0)
        {
            return words;
        }

        var query = new BooleanQuery(disableCoord: true) { { words, Occur.SHOULD } };
        foreach (var number in mentions.Select(m => m.Number.Canonical).Distinct(StringComparer.Ordinal))
        {
            query.Add(Exactly(IndexSchema.WorkNumber, number, NamedWorkBoost), Occur.SHOULD);
            query.Add(Exactly(IndexSchema.MentionedNumber, number, MentionBoost), Occur.SHOULD);
        }

        return query;
    }

    private static BooleanQuery? Words(string text)
    {
        var terms = Terms(text);
        if (terms.Count == 0)
        {
            return null;
        }

        var said = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = Math.Clamp((int)(terms.Count * MinimumMatch), 1, MostDemanded) };
        foreach (var (term, count) in terms)
        {
            // Said twice is not meant twice as much.
            said.Add(Word(term, MathF.Sqrt(count)), Occur.SHOULD);
        }

        var written = PolicyLexicon.Default.WrittenFor(text).SelectMany(w => Terms(w).Keys).Where(t => t.Length > 1 && !terms.ContainsKey(t)).Distinct(StringComparer.Ordinal).ToList();
        if (written.Count == 0)
        {
            return said;
        }

        var words = new BooleanQuery(disableCoord: true) { { said, Occur.MUST } };
        foreach (var term in written)
        {
            words.Add(Word(term, WrittenBoost), Occur.SHOULD);
        }

        return words;
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

    /// <summary>Distinct tokens in order of their first place, with their counts.</summary>
    private static Dictionary<string, int> Terms(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var stream = IndexSchema.Words.Querying!.GetTokenStream(IndexSchema.Words.Name, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (counts.Count < LongestQuery && stream.IncrementToken())
        {
            var word = term.ToString();
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        stream.End();
        return counts;
    }
}

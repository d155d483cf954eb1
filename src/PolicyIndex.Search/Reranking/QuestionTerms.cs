using Lucene.Net.Index;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Lexicon;
using PolicyIndex.Search.Questions;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Reranking;

/// <summary>The pairs of ideographs, Latin words and numbers of a question with their weights, ready to be met in texts.</summary>
internal sealed class QuestionTerms
{
    /// <summary>Weight of a pair that a word of asking touches.</summary>
    private const float AskingShare = 0.2f;

    /// <summary>More characters of a question are not compared.</summary>
    private const int Longest = 600;

    private readonly Dictionary<int, int> pairs = [];
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly List<float> weights = [];
    private readonly List<List<int>> places = [];

    /// <summary>Reads a question against the word statistics of an index.</summary>
    public QuestionTerms(string question, IndexReader index, PolicyLexicon lexicon)
    {
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = question.Length > Longest ? question[..Longest] : question;
        var asking = AskingWords.Mark(text);
        var quantities = new List<string>();
        foreach (var token in TokenScanner.Scan(text, SpacesInRuns.Borders))
        {
            var weight = Idf(index, token.Term) * (asking[token.Start] || asking[token.End - 1] ? AskingShare : 1f);
            if (token.Kind == SearchTokenKind.Bigram && token.Term.Length == 2)
            {
                Add(pairs, PairKey(token.Term[0], token.Term[1]), weight, token.Start);
            }
            else if (token.Kind == SearchTokenKind.Word)
            {
                Add(words, token.Term, weight, token.Start);
            }
            else if (token.Kind == SearchTokenKind.Quantity)
            {
                quantities.Add(token.Term);
            }
        }

        Length = text.Length;
        Quantities = [.. quantities.Distinct(StringComparer.Ordinal)];
        Everyday = [.. lexicon.EntriesIn(question)
            .Select(e => new EverydayWord([.. e.Written.Select(w => MatchText.Fold(w))], e.Written.Max(w => Rarity(index, w))))];
        Total = Math.Max(1e-6f, weights.Sum());
        RareTotal = Math.Max(1e-6f, weights.Sum(w => w * w));
    }

    /// <summary>Number of distinct terms.</summary>
    public int Count => weights.Count;

    /// <summary>UTF-16 length of what is compared.</summary>
    public int Length { get; }

    /// <summary>Sum of the weights.</summary>
    public float Total { get; }

    /// <summary>Sum of the squared weights.</summary>
    public float RareTotal { get; }

    /// <summary>Terms of the question's numbers with units.</summary>
    public IReadOnlyList<string> Quantities { get; }

    /// <summary>Everyday words of the question with the official ones for them.</summary>
    public IReadOnlyList<EverydayWord> Everyday { get; }

    /// <summary>Weight of a term: its IDF in the index, less for words of asking.</summary>
    public float Weight(int term) => weights[term];

    /// <summary>Where a term stands in the question.</summary>
    public List<int> Places(int term) => places[term];

    /// <summary>The term of two neighbouring characters; -1 for none.</summary>
    public int Pair(char first, char second) => pairs.GetValueOrDefault(PairKey(first, second), -1);

    /// <summary>The term of a Latin word or number; -1 for none.</summary>
    public int Word(ReadOnlySpan<char> word) => words.Count > 0 && wordsBySpan.TryGetValue(word, out var term) ? term : -1;

    private static int PairKey(char first, char second) => (first << 16) | second;

    private void Add<T>(Dictionary<T, int> terms, T key, float weight, int place)
        where T : notnull
    {
        if (!terms.TryGetValue(key, out var term))
        {
            term = weights.Count;
            terms[key] = term;
            weights.Add(weight);
            places.Add([]);
        }

        weights[term] = Math.Max(weights[term], weight);
        places[term].Add(place);
    }

    private static float Idf(IndexReader index, string term)
    {
        var with = index.DocFreq(new Term(IndexSchema.Words.Name, term));
        return (float)Math.Log(1 + ((index.MaxDoc - with + 0.5) / (with + 0.5)));
    }

    /// <summary>IDF of the rarest pair of a written word.</summary>
    private static float Rarity(IndexReader index, string written) =>
        TokenScanner.Scan(written, SpacesInRuns.Ignored).Where(t => t.Term.Length > 1).Select(t => Idf(index, t.Term)).DefaultIfEmpty(0).Max();

    /// <summary>An everyday word of the question.</summary>
    /// <param name="Written">The official words for it, folded.</param>
    /// <param name="Weight">How much it says.</param>
    public sealed record EverydayWord(IReadOnlyList<string> Written, float Weight);
}

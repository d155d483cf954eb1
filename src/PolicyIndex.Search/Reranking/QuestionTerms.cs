using Lucene.Net.Index;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>The pairs of ideographs, Latin words and numbers of a question with their weights, ready to be met in texts.</summary>
internal sealed class QuestionTerms
{
    /// <summary>More characters of a question are not compared.</summary>
    private const int Longest = 600;

    private readonly Dictionary<int, int> pairs = [];
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly List<float> weights = [];

    /// <summary>Reads a question against the word statistics of an index.</summary>
    public QuestionTerms(string question, IndexReader index, SearchSetup setup)
    {
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = question.Length > Longest ? question[..Longest] : question;
        var asking = AskingWords.Mark(text);
        var quantities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in TokenScanner.Scan(text, SpacesInRuns.Borders))
        {
            var weight = TermWeight.Of(index, token.Term) * (asking[token.Start] || asking[token.End - 1] ? setup.AskingShare : 1f);
            if (token.Kind == SearchTokenKind.Bigram && token.Term.Length == 2)
            {
                Add(pairs, PairKey(token.Term[0], token.Term[1]), weight);
            }
            else if (token.Kind == SearchTokenKind.Word)
            {
                Add(words, token.Term, weight);
            }
            else if (token.Kind == SearchTokenKind.Quantity)
            {
                quantities.Add(token.Term);
            }
        }

        Quantities = [.. quantities];
        Total = Math.Max(float.Epsilon, weights.Sum());
        var squares = Math.Max(float.Epsilon, weights.Sum(w => w * w));
        Rarities = [.. weights.Select(w => w * w / squares)];
    }

    /// <summary>Number of distinct terms.</summary>
    public int Count => weights.Count;

    /// <summary>Sum of the weights.</summary>
    public float Total { get; }

    /// <summary>For each term its share of the question by squared weight: rare words say what is asked.</summary>
    public float[] Rarities { get; }

    /// <summary>Terms of the question's numbers with units.</summary>
    public IReadOnlyList<string> Quantities { get; }

    /// <summary>Weight of a term: its IDF in the index, less for words of asking.</summary>
    public float Weight(int term) => weights[term];

    /// <summary>The term of two neighbouring characters; -1 for none.</summary>
    public int Pair(char first, char second) => pairs.GetValueOrDefault(PairKey(first, second), -1);

    /// <summary>The term of a Latin word or number; -1 for none.</summary>
    public int Word(ReadOnlySpan<char> word) => words.Count > 0 && wordsBySpan.TryGetValue(word, out var term) ? term : -1;

    private static int PairKey(char first, char second) => (first << 16) | second;

    private void Add<T>(Dictionary<T, int> terms, T key, float weight)
        where T : notnull
    {
        if (terms.TryAdd(key, weights.Count))
        {
            weights.Add(weight);
        }
        else
        {
            weights[terms[key]] = Math.Max(weights[terms[key]], weight);
        }
    }
}

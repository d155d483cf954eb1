using System.Text;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>What a question is about: its words with their weight, to be met in texts.</summary>
internal sealed class Matter
{
    private readonly List<(string Term, IReadOnlyList<string> Written)> terms = [];
    private readonly List<double> weights = [];

    public Matter(QuestionWords question)
    {
        var byTerm = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new List<(int Start, int End)>();
        foreach (var word in question.Words.Where(w => !w.Asks))
        {
            if (byTerm.TryAdd(word.Term, terms.Count))
            {
                terms.Add((word.Term, []));
                weights.Add(word.Weight * word.Weight);
            }
        }

        // An official word for an everyday one counts as that: it is asked for in other words.
        foreach (var everyday in question.Everyday)
        {
            terms.Add((Fold(everyday.Said), [.. everyday.Written.Select(Fold)]));
            weights.Add(everyday.Weight * everyday.Weight);
        }

        var total = Math.Max(double.Epsilon, weights.Sum());
        for (var i = 0; i < weights.Count; i++)
        {
            weights[i] /= total;
        }
    }

    /// <summary>Number of distinct words.</summary>
    public int Count => terms.Count;

    /// <summary>Share of a word; all together are 1.</summary>
    public double Weight(int word) => weights[word];

    /// <summary>The word itself, folded.</summary>
    public string Word(int word) => terms[word].Term;

    /// <summary>For each word whether a text has it.</summary>
    public bool[] In(string text)
    {
        var folded = Fold(text);
        var met = new bool[terms.Count];
        for (var i = 0; i < met.Length; i++)
        {
            met[i] = folded.Contains(terms[i].Term, StringComparison.Ordinal) || terms[i].Written.Any(w => folded.Contains(w, StringComparison.Ordinal));
        }

        return met;
    }

    /// <summary>Share of the matter that the words met make.</summary>
    public double Share(bool[] met)
    {
        var share = 0.0;
        for (var i = 0; i < met.Length; i++)
        {
            share += met[i] ? weights[i] : 0;
        }

        return share;
    }

    /// <summary>Half-width, lower case, without white space.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(char.ToLowerInvariant(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
            }
        }

        return folded.ToString();
    }
}

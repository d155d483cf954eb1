using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>国民经济行业分类 and the everyday words for it.</summary>
public static partial class Industries
{
    private static readonly Dictionary<string, Industry> byCode =
        DataTable.Read("industries.tsv", 2).ToDictionary(r => r[0], r => new Industry(r[0], r[1]), StringComparer.Ordinal);

    private static readonly List<IndustryWord> words =
        [.. DataTable.Read("industry-words.tsv", 3).Select(r => new IndustryWord(r[0], r[1].Split(' '), r[2] == "whole", r[2] == "said")).OrderByDescending(w => w.Word.Length)];

    private static readonly ILookup<char, IndustryWord> byFirst = words.ToLookup(w => w.Word[0]);

    private static readonly Dictionary<string, IndustryWord> byWord = words.ToDictionary(w => w.Word, StringComparer.Ordinal);

    /// <summary>The industry of a code; null for a code the standard does not have.</summary>
    public static Industry? Of(string code) => byCode.GetValueOrDefault(code);

    /// <summary>What a word means; null for a word that is in no table.</summary>
    public static IndustryWord? Meaning(string word) => byWord.GetValueOrDefault(word);

    /// <summary>Codes with their standard names that a fact states (C26 化学原料和化学制品制造业；A01 农业), in printed order.</summary>
    public static IReadOnlyList<Industry> Coded(string fact) =>
        [.. Code().Matches(fact).Select(m => Of(m.Value)).OfType<Industry>().Distinct()];

    /// <summary>The industry words of what somebody says of an enterprise, the longest at each place, not overlapping.</summary>
    public static IReadOnlyList<(int Start, IndustryWord Word)> SaidIn(string text) => FindIn(text, said: true);

    /// <summary>The industry words of a policy text, the longest at each place, not overlapping.</summary>
    public static IReadOnlyList<(int Start, IndustryWord Word)> FindIn(string text) => FindIn(text, said: false);

    private static List<(int Start, IndustryWord Word)> FindIn(string text, bool said)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(int, IndustryWord)>();
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var word in byFirst[text[i]])
            {
                if ((said || !word.OnlySaid) && string.CompareOrdinal(text, i, word.Word, 0, word.Word.Length) == 0)
                {
                    found.Add((i, word));
                    i += word.Word.Length - 1;
                    break;
                }
            }
        }

        return found;
    }

    [GeneratedRegex("(?<![A-Za-z0-9])[A-T](?:[0-9]{2,3})?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

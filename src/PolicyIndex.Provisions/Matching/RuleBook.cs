using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Rules ready to be matched: shelved by the conditions that decide alone, so that a match looks only at those it may show; words
/// are made ready when a rule is first looked at. Immutable to its readers; safe for many of them.
/// </summary>
public sealed class RuleBook
{
    private readonly PreparedRule?[] prepared;
    private readonly Dictionary<string, int> numbers;

    /// <summary>Shelves rules.</summary>
    public RuleBook(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules];
        Weights = new PairWeights(Rules.Select(r => WordPairs.Of(TextFolding.Fold(r.Quote))));
        Index = new RuleIndex(Rules, Weights);
        prepared = new PreparedRule?[Rules.Count];
        numbers = Rules.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
    }

    /// <summary>All rules, in the order given.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Weights of pairs over these rules.</summary>
    internal PairWeights Weights { get; }

    /// <summary>Rules by the conditions that decide alone.</summary>
    internal RuleIndex Index { get; }

    /// <summary>A rule by its id; null where the book has none.</summary>
    public Rule? Find(string ruleId) => numbers.TryGetValue(ruleId, out var number) ? Rules[number] : null;

    /// <summary>Makes all words ready, so that the first match need not.</summary>
    public void Prepare() => Parallel.For(0, prepared.Length, i => Prepared(i));

    /// <summary>A rule made ready. Two readers may do it at the same time; both get the same.</summary>
    internal PreparedRule Prepared(int number) => prepared[number] ??= new PreparedRule(Rules[number], Weights);

    /// <summary>A rule made ready, by its id.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such rule.</exception>
    internal PreparedRule Prepared(string ruleId) => Prepared(numbers[ruleId]);
}

using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>A rule with its words made ready to be compared.</summary>
internal sealed class PreparedRule(Rule rule)
{
    public Rule Rule { get; } = rule;

    /// <summary>Pairs of the sentence.</summary>
    public HashSet<int> Words { get; } = WordPairs.Of(TextFolding.Fold(rule.Quote));

    /// <summary>Pairs of headings and title.</summary>
    public HashSet<int> About { get; } = WordPairs.Of(rule.About);

    /// <summary>Matters of the sentence.</summary>
    public IReadOnlyList<Topic> Topics { get; } = Enterprises.Topics.OfRule(TextFolding.Fold(rule.Quote));

    /// <summary>Matters of the headings and the title that the sentence does not name.</summary>
    public IReadOnlyList<Topic> TopicsAbove { get; } = [.. Enterprises.Topics.OfRule(rule.About).Except(Enterprises.Topics.OfRule(TextFolding.Fold(rule.Quote)))];

    /// <summary>Pairs of each condition's values, in order of the conditions.</summary>
    public IReadOnlyList<HashSet<int>> ConditionWords { get; } = [.. rule.Conditions.Select(c => WordPairs.Of(string.Join('，', c.Values)))];
}

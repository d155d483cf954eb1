using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>A rule with its words made ready to be compared.</summary>
internal sealed class PreparedRule(Rule rule, PairWeights weights)
{
    public Rule Rule { get; } = rule;

    /// <summary>True for a rule of a province or of a place in it.</summary>
    public bool Provincial { get; } = RuleConflicts.IsProvincial(rule);

    /// <summary>Pairs of the sentence.</summary>
    public WeighedWords Words { get; } = new(WordPairs.Of(TextFolding.Fold(rule.Quote)), weights);

    /// <summary>Pairs of headings and title.</summary>
    public WeighedWords About { get; } = new(WordPairs.Of(rule.About), weights);

    /// <summary>Matters of the sentence.</summary>
    public IReadOnlyList<Topic> Topics { get; } = Enterprises.Topics.OfRule(TextFolding.Fold(rule.Quote));

    /// <summary>Matters of the headings and the title that the sentence does not name.</summary>
    public IReadOnlyList<Topic> TopicsAbove { get; } = [.. Enterprises.Topics.OfRule(rule.About).Except(Enterprises.Topics.OfRule(TextFolding.Fold(rule.Quote)))];

    /// <summary>Pairs of each condition's values, in order of the conditions.</summary>
    public IReadOnlyList<WeighedWords> ConditionWords { get; } = [.. rule.Conditions.Select(c => new WeighedWords(WordPairs.Of(string.Join('，', c.Values)), weights))];

    /// <summary>Signs that depend on the rule alone: conditions left to discretion, a general subject, official conduct, something new, aid.</summary>
    public RuleSigns Signs { get; } = RuleSigns.Of(rule);
}

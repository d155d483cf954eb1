using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Rules ready to be matched: by province, so that a match looks only at those of the nation and of the enterprise's own
/// province. Immutable; safe for many readers.
/// </summary>
public sealed class RuleBook
{
    private const string Everywhere = "";

    private readonly Dictionary<string, List<PreparedRule>> byProvince = new(StringComparer.Ordinal);

    /// <summary>Prepares rules.</summary>
    public RuleBook(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules];
        Weights = new PairWeights(Rules.Select(r => WordPairs.Of(TextFolding.Fold(r.Quote))));
        var prepared = Rules.AsParallel().AsOrdered().Select(r => new PreparedRule(r, Weights)).ToList();
        Prepared = prepared.ToDictionary(p => p.Rule.Id, StringComparer.Ordinal);
        Same = new SameRules(prepared);
        foreach (var rule in prepared)
        {
            var province = ProvinceOf(rule.Rule);
            if (!byProvince.TryGetValue(province, out var list))
            {
                byProvince[province] = list = [];
            }

            list.Add(rule);
        }
    }

    /// <summary>All rules, in the order given.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Weights of pairs over these rules.</summary>
    internal PairWeights Weights { get; }

    /// <summary>Rules that say the same.</summary>
    internal SameRules Same { get; }

    /// <summary>Prepared rules by id.</summary>
    internal IReadOnlyDictionary<string, PreparedRule> Prepared { get; }

    /// <summary>The rules that an enterprise's province leaves possible; all where it is unknown.</summary>
    internal IEnumerable<PreparedRule> Within(string? province) =>
        province is null ? byProvince.Values.SelectMany(r => r)
            : byProvince.GetValueOrDefault(Everywhere, []).Concat(byProvince.GetValueOrDefault(province, []));

    private static string ProvinceOf(Rule rule) =>
        rule.Conditions.FirstOrDefault(c => c is { Field: ConditionField.Region, InheritedFrom: "level" })?.Values[0] is { } region
            ? Divisions.Find(region)?.Region.Province ?? Everywhere
            : Everywhere;
}

using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Rules of different works that say the same: one kind, and most of their words shared (a province repeats the nation).</summary>
internal sealed class SameRules
{
    private const double Alike = 0.6;
    private const int Keys = 4;
    private const int Fewest = 5;
    private const int Crowd = 60;

    private readonly Dictionary<string, List<string>> same = new(StringComparer.Ordinal);

    public SameRules(IReadOnlyList<PreparedRule> rules, PairWeights weights)
    {
        var byKey = new Dictionary<(RuleKind Kind, int Pair), List<PreparedRule>>();
        foreach (var rule in rules.Where(r => r.Words.Count >= Fewest))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var pair in rule.Words.OrderByDescending(weights.Of).ThenBy(p => p).Take(Keys * 3))
            {
                if (!byKey.TryGetValue((rule.Rule.Kind, pair), out var others))
                {
                    byKey[(rule.Rule.Kind, pair)] = others = [];
                }

                foreach (var other in others.Where(o => o.Rule.WorkId != rule.Rule.WorkId && seen.Add(o.Rule.Id) && AreAlike(o.Words, rule.Words)))
                {
                    Link(rule.Rule.Id, other.Rule.Id);
                    Link(other.Rule.Id, rule.Rule.Id);
                }

                if (others.Count < Crowd)
                {
                    others.Add(rule);
                }
            }
        }
    }

    /// <summary>Ids of the rules that say the same.</summary>
    public IReadOnlyList<string> Of(string ruleId) => same.GetValueOrDefault(ruleId) ?? [];

    private void Link(string from, string to)
    {
        if (!same.TryGetValue(from, out var list))
        {
            same[from] = list = [];
        }

        list.Add(to);
    }

    private static bool AreAlike(HashSet<int> a, HashSet<int> b)
    {
        var shared = a.Count < b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
        return shared >= Alike * (a.Count + b.Count - shared);
    }
}

using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Rules of different works that say the same: one kind, and most of their words shared (a province repeats the nation).</summary>
internal sealed class SameRules
{
    private const double Alike = 0.6;
    private const int Keys = 12;
    private const int Fewest = 5;
    private const int Crowd = 60;

    private readonly Dictionary<string, List<string>> same = new(StringComparer.Ordinal);

    public SameRules(IReadOnlyList<PreparedRule> rules)
    {
        var byKey = new Dictionary<(RuleKind Kind, int Pair), List<PreparedRule>>();
        foreach (var rule in rules.Where(r => r.Words.Pairs.Length >= Fewest))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var own = rule.Words.Pairs.ToHashSet();
            foreach (var pair in rule.Words.Pairs.Zip(rule.Words.Weights).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(Keys).Select(p => p.First))
            {
                if (!byKey.TryGetValue((rule.Rule.Kind, pair), out var others))
                {
                    byKey[(rule.Rule.Kind, pair)] = others = [];
                }

                foreach (var other in others.Where(o => o.Rule.WorkId != rule.Rule.WorkId && seen.Add(o.Rule.Id) && AreAlike(own, o.Words.Pairs)))
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

    private static bool AreAlike(HashSet<int> a, int[] b)
    {
        var shared = b.Count(a.Contains);
        return shared >= Alike * (a.Count + b.Length - shared);
    }
}

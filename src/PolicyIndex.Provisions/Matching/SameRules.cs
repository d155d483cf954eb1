
namespace PolicyIndex.Provisions.Matching;

/// <summary>Rules of different works that say the same: one kind, and most of their words shared (a province repeats the nation).</summary>
internal sealed class SameRules
{
    private const double Same = 0.6;
    private const double SameMatter = 0.3;
    private const int Keys = 12;
    private const int Fewest = 5;
    private const int Crowd = 60;

    private readonly List<(string First, string Second)> alike = [];
    private readonly Dictionary<string, List<string>> same = new(StringComparer.Ordinal);

    public SameRules(IReadOnlyList<PreparedRule> rules)
    {
        var byKey = new Dictionary<int, List<PreparedRule>>();
        foreach (var rule in rules.Where(r => r.Words.Pairs.Length >= Fewest))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var own = rule.Words.Pairs.ToHashSet();
            foreach (var pair in rule.Words.Pairs.Zip(rule.Words.Weights).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(Keys).Select(p => p.First))
            {
                if (!byKey.TryGetValue(pair, out var others))
                {
                    byKey[pair] = others = [];
                }

                foreach (var other in others.Where(o => o.Rule.WorkId != rule.Rule.WorkId && seen.Add(o.Rule.Id)))
                {
                    var likeness = Likeness(own, other.Words.Pairs);
                    if (likeness >= SameMatter)
                    {
                        alike.Add((other.Rule.Id, rule.Rule.Id));
                    }

                    if (likeness >= Same && other.Rule.Kind == rule.Rule.Kind)
                    {
                        Link(rule.Rule.Id, other.Rule.Id);
                        Link(other.Rule.Id, rule.Rule.Id);
                    }
                }

                if (others.Count < Crowd)
                {
                    others.Add(rule);
                }
            }
        }
    }

    /// <summary>Pairs of rules that speak of the same matter, the earlier first: all that say the same, and more.</summary>
    public IReadOnlyList<(string First, string Second)> Alike => alike;

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

    private static double Likeness(HashSet<int> a, int[] b)
    {
        var shared = b.Count(a.Contains);
        return (double)shared / (a.Count + b.Length - shared);
    }
}

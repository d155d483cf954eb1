
namespace PolicyIndex.Provisions.Matching;

/// <summary>Rules of different works that say the same: one kind, and most of their words shared (a province repeats the nation).</summary>
internal sealed class SameRules
{
    private const double Same = 0.6;
    private const double SameMatter = 0.3;
    private const int Fewest = 5;
    private const int Crowd = 60;

    private readonly List<(string First, string Second)> alike = [];
    private readonly Dictionary<string, List<string>> same = new(StringComparer.Ordinal);

    public SameRules(IReadOnlyList<PreparedRule> rules)
    {
        var byKey = new Dictionary<int, List<PreparedRule>>();
        foreach (var rule in rules.Where(r => r.Words.Pairs.Length >= Fewest))
        {
            HashSet<string>? seen = null;
            HashSet<int>? own = null;
            foreach (var pair in rule.Words.Rarest)
            {
                if (!byKey.TryGetValue(pair, out var others))
                {
                    byKey[pair] = others = [];
                }

                // A pair that so many rules have tells nothing.
                if (others.Count >= Crowd)
                {
                    continue;
                }

                seen ??= new HashSet<string>(StringComparer.Ordinal);
                foreach (var other in others.Where(o => o.Rule.WorkId != rule.Rule.WorkId && seen.Add(o.Rule.Id)))
                {
                    var likeness = Likeness(own ??= [.. rule.Words.Pairs], other.Words.Pairs);
                    if (likeness >= SameMatter && other.Provincial != rule.Provincial)
                    {
                        alike.Add((other.Rule.Id, rule.Rule.Id));
                    }

                    if (likeness >= Same && other.Rule.Kind == rule.Rule.Kind)
                    {
                        Link(rule.Rule.Id, other.Rule.Id);
                        Link(other.Rule.Id, rule.Rule.Id);
                    }
                }

                others.Add(rule);
            }
        }
    }

    /// <summary>Pairs of a national and a provincial rule that speak of the same matter, the earlier first.</summary>
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

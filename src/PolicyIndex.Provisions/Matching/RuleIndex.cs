using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Rules by the conditions that decide alone (region, size, ownership, the title's trade, standing, commencement). Rules with the
/// same such conditions lie in one shelf, and a condition that many shelves share is checked once a match, so that a match
/// costs what it may show, not what the book holds.
/// </summary>
internal sealed class RuleIndex
{
    private readonly List<(RuleCondition Condition, WeighedWords Words)> conditions = [];
    private readonly List<(int[] Conditions, List<int> Rules)> shelves = [];
    private readonly PairWeights weights;

    public RuleIndex(IReadOnlyList<Rule> rules, PairWeights weights)
    {
        this.weights = weights;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var byConditions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
        {
            int[] alone = [.. rules[i].Conditions.Where(DecidesAlone).Select(c => Number(c, known)).Distinct().Order()];
            var key = string.Join(' ', alone);
            if (!byConditions.TryGetValue(key, out var shelf))
            {
                byConditions[key] = shelf = shelves.Count;
                shelves.Add((alone, []));
            }

            shelves[shelf].Rules.Add(i);
        }
    }

    /// <summary>How many shelves there are.</summary>
    public int Shelves => shelves.Count;

    /// <summary>Numbers of the rules that no condition shuts out by itself, in their order.</summary>
    public IReadOnlyList<int> Possible(Evidence evidence, DateOnly asOf)
    {
        var shut = conditions.ConvertAll(c => RuleFindings.Of(c.Condition, c.Words, evidence, weights, asOf) is { Verdict: Verdict.No });
        var possible = new List<int>();
        foreach (var (needed, rules) in shelves)
        {
            if (!Array.Exists(needed, c => shut[c]))
            {
                possible.AddRange(rules);
            }
        }

        possible.Sort();
        return possible;
    }

    private int Number(RuleCondition condition, Dictionary<string, int> known)
    {
        var key = $"{condition.Field} {condition.Operator} {condition.InheritedFrom is "title" or "level"} {condition.OfPayer} {condition.Counterparty} {string.Join('、', condition.Values)}";
        if (!known.TryGetValue(key, out var number))
        {
            known[key] = number = conditions.Count;
            conditions.Add((condition, new WeighedWords(WordPairs.Of(string.Join('，', condition.Values)), weights)));
        }

        return number;
    }

    // As HardConditions.Decides has it, without the case that looks at the rule's other conditions.
    private static bool DecidesAlone(RuleCondition condition) => condition.Field switch
    {
        ConditionField.Region or ConditionField.Size or ConditionField.Ownership => true,
        ConditionField.Industry => condition is { InheritedFrom: "title", Topical: false },
        ConditionField.Time => condition.InheritedFrom == "level",
        ConditionField.Qualification => condition.InheritedFrom == "title" || Qualifications.All.Any(q => q.Name == condition.Values[0]),
        _ => false,
    };
}

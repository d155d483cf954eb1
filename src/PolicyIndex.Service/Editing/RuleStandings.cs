using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>
/// Finds the rules that editors spoke of. A text that is read again gives the same ids; where a text before the sentence changed, the
/// same sentence of the same kind in the same work is the rule, provided there is only one such.
/// </summary>
internal static class RuleStandings
{
    /// <summary>All rules as they stand, in their order, and the words on rules that are gone, by key.</summary>
    /// <param name="found">Rules as read from the texts.</param>
    /// <param name="said">All assertions.</param>
    public static (IReadOnlyList<StandingRule> Rules, IReadOnlyList<IReadOnlyList<RuleAssertionRow>> Gone) Of(IReadOnlyCollection<Rule> found, IEnumerable<RuleAssertionRow> said)
    {
        var groups = said.GroupBy(a => a.RuleId, StringComparer.Ordinal).Select(g => (IReadOnlyList<RuleAssertionRow>)[.. g.OrderBy(a => a.Sequence)]).ToList();
        var byRule = new Dictionary<string, IReadOnlyList<RuleAssertionRow>>(StringComparer.Ordinal);
        var moved = new List<IReadOnlyList<RuleAssertionRow>>();
        if (groups.Count > 0)
        {
            var byId = found.ToDictionary(r => r.Id, StringComparer.Ordinal);
            foreach (var group in groups)
            {
                if (byId.TryGetValue(group[0].RuleId, out var rule) && Same(rule, group[0]))
                {
                    byRule[rule.Id] = group;
                }
                else
                {
                    moved.Add(group);
                }
            }
        }

        var gone = new List<IReadOnlyList<RuleAssertionRow>>();
        foreach (var group in moved)
        {
            if (found.Where(r => r.WorkId == group[0].WorkId && !byRule.ContainsKey(r.Id) && Same(r, group[0])).Take(2).ToList() is [var only])
            {
                byRule[only.Id] = group;
            }
            else
            {
                gone.Add(group);
            }
        }

        return ([.. found.Select(r => byRule.TryGetValue(r.Id, out var words) ? StandingRule.Of(r, words[0].RuleId, words) : StandingRule.Of(r, r.Id, []))], gone);
    }

    private static bool Same(Rule rule, RuleAssertionRow said) =>
        rule.Kind == said.Kind && string.Equals(TextFolding.Fold(rule.Quote), TextFolding.Fold(said.Quote), StringComparison.Ordinal);
}

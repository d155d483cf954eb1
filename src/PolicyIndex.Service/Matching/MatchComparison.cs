using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching;

/// <summary>
/// What changed between an earlier answer and this one. The same sentence of the same work is the same rule, wherever it stands now;
/// of what is left, a rule of the same kind in the same unit is the same one with other words.
/// </summary>
internal static class MatchComparison
{
    /// <param name="previous">The earlier answer.</param>
    /// <param name="now">The answer now.</param>
    /// <param name="against">Rules that do not apply now.</param>
    /// <param name="stateOf">Status of a unit on the date.</param>
    public static MatchChanges Of(PreviousMatch previous, MatchView now, IReadOnlyList<RuleJudgement> against, Func<string, string> stateOf)
    {
        var then = (previous.Applies ?? []).Select(a => a.Rule).OfType<PreviousWords>().Where(r => r is { Id: not null, WorkId: not null, ProvisionId: not null, Quote: not null }).ToList();
        var left = now.Applies.Select(a => a.Rule).ToList();
        var unmatched = then.Where(r => !Take(left, n => n.Kind == r.Kind && n.WorkId == r.WorkId && Same(n.Quote, r.Quote!), out _)).ToList();
        var changed = new List<MatchChange>();
        var ended = new List<MatchChange>();
        foreach (var rule in unmatched)
        {
            if (Take(left, n => n.Kind == rule.Kind && n.ProvisionId == rule.ProvisionId, out var other))
            {
                changed.Add(new MatchChange(other!.Id, other.Kind, other.WorkId, other.ProvisionId, other.Path, rule.Quote, other.Quote, null));
            }
            else
            {
                ended.Add(new MatchChange(rule.Id!, rule.Kind, rule.WorkId!, rule.ProvisionId!, rule.Path ?? "", rule.Quote, null, Reason(rule, now, against, stateOf)));
            }
        }

        return new MatchChanges(previous.AsOf, [.. left.Select(r => new MatchChange(r.Id, r.Kind, r.WorkId, r.ProvisionId, r.Path, null, r.Quote, null))], ended, changed);
    }

    private static string Reason(PreviousWords rule, MatchView now, IReadOnlyList<RuleJudgement> against, Func<string, string> stateOf)
    {
        if (now.Undetermined.FirstOrDefault(u => u.Rule.WorkId == rule.WorkId && u.Rule.Kind == rule.Kind && Same(u.Rule.Quote, rule.Quote!)) is { } open)
        {
            return $"是否适用现取决于：{(open.Missing is [var first, ..] ? first.Question : "尚缺的事实")}";
        }

        if (against.FirstOrDefault(j => j.Rule.WorkId == rule.WorkId && j.Rule.Kind == rule.Kind && Same(j.Rule.Quote, rule.Quote!)) is not { } no)
        {
            return "库中文本已无此规定，或编辑已否定此规则";
        }

        return no.Findings.Count == 0 ? $"条款{stateOf(no.Rule.ProvisionId)}"
            : no.Against is { Fact: { } fact } f ? $"条件“{string.Join('、', f.Condition.Values)}”与事实“{fact}”不符"
            : "按现有事实不适用";
    }

    private static bool Take(List<RuleView> rules, Predicate<RuleView> wanted, out RuleView? taken)
    {
        var at = rules.FindIndex(wanted);
        taken = at < 0 ? null : rules[at];
        if (at >= 0)
        {
            rules.RemoveAt(at);
        }

        return at >= 0;
    }

    private static bool Same(string a, string b) => string.Equals(TextFolding.Fold(a), TextFolding.Fold(b), StringComparison.Ordinal);
}

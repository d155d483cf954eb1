using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>The result of a match as people work with it: the same for the page and for files.</summary>
internal sealed record WorkingPaper
{
    private WorkingPaper(MatchView match) => Match = match;

    /// <summary>The result.</summary>
    public MatchView Match { get; }

    /// <summary>Rules that apply; all five sections, empty ones as well.</summary>
    public required IReadOnlyList<PaperSection> Sections { get; init; }

    /// <summary>Missing facts, those first on which most rules hang.</summary>
    public required IReadOnlyList<PaperQuestion> Questions { get; init; }

    /// <summary>Rules that do not apply by reason; empty where they were not asked for.</summary>
    public required IReadOnlyList<PaperExclusion> Exclusions { get; init; }

    /// <param name="match">The result.</param>
    /// <param name="order">Order within the sections.</param>
    public static WorkingPaper Of(MatchView match, PaperOrder order = PaperOrder.Level)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var entries = match.Applies.Where(a => named.Add(a.Rule.Id)).Select(a => Entry(a, match, named)).ToList();
        return new WorkingPaper(match)
        {
            Sections = [.. PaperSection.All.Select(s => new PaperSection(s.Key, s.Title, [.. Order(entries.Where(e => s.Kinds.Contains(e.Rule.Kind)), order)]))],
            Questions = QuestionsOf(match),
            Exclusions = [.. (match.Excluded ?? []).GroupBy(Reason, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => new PaperExclusion(g.Key, [.. g]))],
        };
    }

    // The first of several that say the same names the others, which are not shown again.
    private static PaperEntry Entry(ApplyingView applying, MatchView match, HashSet<string> named)
    {
        var same = new List<SameClause>();
        foreach (var id in applying.SameAs.Where(id => match.Applies.Any(a => a.Rule.Id == id)))
        {
            if (named.Add(id))
            {
                var rule = match.Applies.First(a => a.Rule.Id == id).Rule;
                same.Add(new SameClause(rule.WorkId, rule.ProvisionId, match.Works[rule.WorkId]));
            }
        }

        return new PaperEntry(applying.Rule, match.Works[applying.Rule.WorkId], applying.Status, applying.Because, same);
    }

    private static IEnumerable<PaperEntry> Order(IEnumerable<PaperEntry> entries, PaperOrder order) => order switch
    {
        PaperOrder.Deadline => entries.OrderBy(e => DeadlineDate.Of(e.Rule.Deadline) ?? DateOnly.MaxValue).ThenBy(e => e.Rule.Deadline is null),
        PaperOrder.Amount => entries.OrderByDescending(e => AmountValue.Of(e.Rule.Amount).Money ?? -1).ThenByDescending(e => AmountValue.Of(e.Rule.Amount).Share ?? -1).ThenBy(e => e.Rule.Amount is null),
        _ => entries,
    };

    private static List<PaperQuestion> QuestionsOf(MatchView match)
    {
        var rank = match.MissingFacts.DistinctBy(m => m.Question, StringComparer.Ordinal).Select((m, i) => (m.Question, i)).ToDictionary(m => m.Question, m => m.i, StringComparer.Ordinal);
        var waiting = match.Undetermined.Where(u => u.Missing.Count > 0).ToLookup(u => u.Missing.MinBy(m => rank[m.Question])!.Question, StringComparer.Ordinal);
        return [.. match.MissingFacts.DistinctBy(m => m.Question, StringComparer.Ordinal).Select(m => new PaperQuestion(m, [.. waiting[m.Question]]))];
    }

    private static string Reason(ExcludedView excluded) =>
        excluded.Status is not ("有效" or "状态不明") ? $"条款{excluded.Status}" : excluded.Against is { } against ? $"{ConditionWording.FieldOf(against)}不符" : "所涉事项与企业无关";
}

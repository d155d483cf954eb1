using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Answers;

/// <summary>Answers by matching which rules are for an enterprise: the most telling that apply, then those that a missing fact decides.</summary>
internal sealed class ApplicabilityAnswers(MatchQuery match, WorkTexts texts)
{
    private const int MostApplying = 5;
    private const int MostUndetermined = 2;
    private const int MostOfWork = 2;
    private const int MostFacts = 3;
    private const int LongestWhole = 240;

    /// <summary>What is said, and the account of all rules.</summary>
    /// <param name="enterprise">Who asks.</param>
    /// <param name="description">In which words; empty where facts were given.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="cancellation">Stops the matching.</param>
    public async Task<(IReadOnlyList<Said> Said, ApplicabilityView View)> OfAsync(DescribedEnterprise enterprise, string description, DateOnly asOf, CancellationToken cancellation)
    {
        var matched = await match.MatchAsync(new MatchRequest(AsOf: asOf), enterprise, cancellation);
        var applies = Telling(matched.Applies.Select(a => (a.Rule, Proof: a.Because.Count, Item: a)), matched).Take(MostApplying).ToList();
        var open = Telling(matched.Undetermined.Where(u => u.Missing.Count > 0).Select(u => (u.Rule, Proof: -u.Missing.Count, Item: u)), matched).Take(MostUndetermined).ToList();
        var works = await texts.ReadAsync(applies.Select(a => a.Rule.WorkId).Concat(open.Select(u => u.Rule.WorkId)), asOf, cancellation);
        var said = applies.Select(a => Of(a.Rule, works, $"适用{Because(a)}{Terms(a.Rule)}。原文："))
            .Concat(open.Select(u => Of(u.Rule, works, $"待定，取决于：{string.Join('；', u.Missing.Take(MostFacts).Select(m => m.Question))}{Terms(u.Rule)}。原文：")))
            .OfType<Said>().DistinctBy(s => (s.Unit.Id, s.Place.Start)).ToList();
        var url = description.Length > 0 ? $"/match?description={Uri.EscapeDataString(description)}" : "/match";
        return (said, new ApplicabilityView(url, matched.Profile, matched.Applies.Count, matched.Undetermined.Count, [.. matched.MissingFacts.Take(MostFacts)]));
    }

    /// <summary>The account in words, behind the claims.</summary>
    public static string Account(ApplicabilityView view) =>
        $"\n共有{view.Applies}条规则适用，{view.Undetermined}条待定。"
        + (view.MissingFacts.Count > 0 ? $"最能定下其余规则的事实：{string.Join("；", view.MissingFacts.Select(f => $"{f.Question}（关系{f.Settles}条）"))}。" : "")
        + $"全部结果：{view.Url}";

    // Benefits and what forbids first, those that facts of this enterprise prove, those with an amount, those of its own territory.
    private static IEnumerable<T> Telling<T>(IEnumerable<(RuleView Rule, int Proof, T Item)> rules, MatchView matched)
    {
        var byWork = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (rule, _, item) in rules.OrderByDescending(r => Worth(r.Rule, r.Proof, matched)))
        {
            if ((byWork[rule.WorkId] = byWork.GetValueOrDefault(rule.WorkId) + 1) <= MostOfWork)
            {
                yield return item;
            }
        }
    }

    private static int Worth(RuleView rule, int proof, MatchView matched) =>
        (rule.Kind switch { RuleKind.Benefit => 4, RuleKind.Prohibition or RuleKind.Obligation => 2, _ => 1 })
        + (2 * Math.Clamp(proof, -2, 3)) + (rule.Amount is null ? 0 : 3) + (rule.Deadline is null ? 0 : 1)
        + (matched.Works.GetValueOrDefault(rule.WorkId)?.Region is null ? 0 : 2);

    private static string Because(ApplyingView applying)
    {
        var facts = applying.Because.Select(b => b.Fact).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostFacts).ToList();
        return facts.Count > 0 ? $"（因为：{string.Join('；', facts)}）" : "";
    }

    private static string Terms(RuleView rule) => string.Concat(
        rule.Amount is { } amount ? $"；金额：{amount}" : "", rule.Deadline is { } deadline ? $"；期限：{deadline}" : "", rule.Office is { } office ? $"；受理或负责：{office}" : "");

    private static Said? Of(RuleView rule, IReadOnlyDictionary<string, WorkText> works, string before)
    {
        if (works.GetValueOrDefault(rule.WorkId) is not { } work || work.Unit(rule.ProvisionId) is not { } unit || unit.Text.Length == 0)
        {
            return null;
        }

        var at = unit.Text.IndexOf(rule.Quote, StringComparison.Ordinal);
        var place = at >= 0 && rule.Quote.Length > 0 ? new Stretch(at, at + rule.Quote.Length)
            : unit.Text.Length <= LongestWhole ? new Stretch(0, unit.Text.Length)
            : Sentences.Split(unit.Text).FirstOrDefault(s => s.Of(unit.Text).Contains(rule.Effect, StringComparison.Ordinal), Sentences.Split(unit.Text)[0]);
        return new Said(unit, work, place, before);
    }
}

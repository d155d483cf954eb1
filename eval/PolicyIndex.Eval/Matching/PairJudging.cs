using System.Text.Json;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Eval.Matching;

/// <summary>Puts the gold's verdicts beside what the matcher sees of the rule on the same lines.</summary>
internal sealed class PairJudging(RuleCorpus corpus, RuleBook book, IEnumerable<GoldRule> gold)
{
    private readonly Dictionary<string, GoldRule> _gold = gold.ToDictionary(g => g.Id, StringComparer.Ordinal);

    /// <summary>The day on which the gold's enterprises ask: the last that their descriptions know of.</summary>
    public static readonly DateOnly AsOf = new(2025, 6, 30);

    /// <summary>All verdicts of a profile.</summary>
    public IEnumerable<JudgedPair> Judge(GoldProfile gold, EnterpriseProfile profile)
    {
        var evidence = new Evidence(profile, book.Weights);
        return gold.Applies.Select(v => (v, Verdict.Yes)).Concat(gold.Undetermined.Select(v => (v, Verdict.Unknown))).Concat(gold.NotApplicable.Select(v => (v, Verdict.No)))
            .Select(p => Judge(gold.Id, p.v, p.Item2, evidence));
    }

    /// <summary>The profile of the gold's facts.</summary>
    public static EnterpriseProfile OfFacts(GoldFacts facts) => new EnterpriseFacts
    {
        Region = facts.Region,
        Industry = facts.Industry,
        Size = facts.Size,
        Employees = facts.Employees,
        RevenueWan = facts.RevenueWan,
        AssetsWan = facts.AssetsWan,
        Ownership = facts.Ownership,
        Founded = facts.Founded,
        Qualifications = facts.Qualifications,
        Activities = facts.Activities,
        Other = facts.Other.ToDictionary(o => o.Key, o => o.Value.ValueKind == JsonValueKind.String ? o.Value.GetString()! : o.Value.ToString(), StringComparer.Ordinal),
    }.ToProfile();

    /// <summary>The rule that a verdict means: of those on its lines, the one whose sentence the gold quotes, of its kind, with the closest lines and the likest words.</summary>
    /// <param name="rules">Rules on the lines.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="gold">The gold's record of the rule; null where it has none.</param>
    public static Rule? Meant(IReadOnlyList<Rule> rules, GoldVerdict verdict, GoldRule? gold) =>
        rules.Count == 0 ? null : rules.MaxBy(r => (Quoted(r, gold) + Closeness(RuleCorpus.LinesOf(r), verdict.Lines) + ConditionAgreement.Overlap(r.Effect, verdict.Effect), r.Id));

    private static double Quoted(Rule rule, GoldRule? gold) => gold is null ? 0
        : (TextFolding.Fold(rule.Quote).Contains(TextFolding.Fold(gold.Quote), StringComparison.Ordinal) ? 2 : 0) + (string.Equals($"{rule.Kind}", gold.Kind, StringComparison.OrdinalIgnoreCase) ? 0.5 : 0);

    private static double Closeness(LineSpan a, LineSpan b) =>
        (double)(Math.Min(a.Last, b.Last) - Math.Max(a.First, b.First) + 1) / (Math.Max(a.Last, b.Last) - Math.Min(a.First, b.First) + 1);

    private JudgedPair Judge(string profile, GoldVerdict verdict, Verdict wanted, Evidence evidence)
    {
        var here = corpus.At(verdict.Doc, verdict.Lines);
        var meant = Meant(here, verdict, _gold.GetValueOrDefault(verdict.Rule));
        return new JudgedPair(profile, verdict.Doc, $"{profile} {verdict.Rule} {verdict.Effect}", wanted, verdict.Why ?? verdict.Missing ?? "", [.. here.Select(r => Judge(r, r == meant, evidence))]);
    }

    private JudgedRule Judge(Rule rule, bool meant, Evidence evidence)
    {
        var prepared = book.Prepared(rule.Id);
        var findings = RuleFindings.Of(prepared, evidence, book.Weights, AsOf);
        var (least, most) = HardConditions.Bounds(findings);
        return new JudgedRule(least, most, MatchSigns.Of(prepared, findings, evidence), meant, Describe(rule, findings));
    }

    private static string Describe(Rule rule, IReadOnlyList<ConditionFinding> findings) =>
        $"{rule.Kind}: {string.Join("; ", findings.Select(f => $"{f.Condition.Field} {f.Verdict} {f.Likeness:0.00} [{string.Join('、', f.Condition.Values)}]{(f.Fact is null ? "" : "=" + f.Fact)}"))}";
}

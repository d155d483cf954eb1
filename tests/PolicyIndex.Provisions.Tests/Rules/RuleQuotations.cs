using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Tests.Rules;

/// <summary>Everything in a rule that is shown as a quotation, held against the text of the unit that it names.</summary>
internal static class RuleQuotations
{
    private static readonly Func<string, bool> nowhere = _ => false;

    /// <summary>What is not verbatim; empty where all of it is.</summary>
    public static IReadOnlyList<string> Violations(Rule rule, ParsedWork work)
    {
        var units = work.Provisions.ToDictionary(p => p.Id, p => (Func<string, bool>)(q => p.Text.Contains(q, StringComparison.Ordinal)), StringComparer.Ordinal);
        var offices = rule.Office?.Split('、') ?? [];
        (string What, string? Unit, string Words)[] said =
        [
            ("quote", rule.ProvisionId, rule.Quote),
            ("effect", rule.ProvisionId, rule.Effect),
            ("how to apply", rule.ProvisionId, rule.HowToApply ?? ""),
            ("deadline", rule.ProvisionId, rule.Deadline ?? ""),
            ("subject", rule.ProvisionId, rule.Subject),
            .. (rule.Amount?.Split('、') ?? []).Select(a => ("amount", (string?)rule.ProvisionId, a)),
            .. rule.Conditions.Select(c => ($"{c.Field} {c.InheritedFrom}", c.ProvisionId, c.Quote)),
        ];
        return
        [
            .. said.Where(s => s.Words.Length > 0 && !units.GetValueOrDefault(s.Unit ?? "", nowhere)(s.Words)).Select(s => $"{rule.Id} {s.What}: {s.Words}"),
            .. rule.Conditions.Where(c => c.Quote.Length == 0 && c.ProvisionId is not null).Select(c => $"{rule.Id} {c.Field}: nothing quoted"),
            .. rule.Conditions.Where(c => c.InheritedFrom is null && c.ProvisionId != rule.ProvisionId).Select(c => $"{rule.Id} {c.Field}: not from the rule's own unit"),
            .. offices.Where(o => !work.Provisions.Any(p => p.Text.Contains(o, StringComparison.Ordinal))).Select(o => $"{rule.Id} office: {o}"),
        ];
    }
}

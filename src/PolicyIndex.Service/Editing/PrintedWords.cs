using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>
/// A correction in the signs of the text: an editor may type half-width signs or leave spaces out, and what a match quotes has to be
/// verbatim all the same.
/// </summary>
internal static class PrintedWords
{
    public static async Task<RuleCorrection> OfAsync(PolicyStore store, Rule rule, RuleCorrection correction, CancellationToken cancellation)
    {
        var units = correction.Conditions is { Count: > 0 } ? (await StoredWork.ReadAsync(store, rule.WorkId, cancellation))?.Provisions ?? [] : [];
        return correction with
        {
            Subject = In(rule.Quote, correction.Subject),
            Amount = In(rule.Quote, correction.Amount),
            Deadline = In(rule.Quote, correction.Deadline),
            Conditions = correction.Conditions is { } conditions ? [.. conditions.Select(c => Printed(c, rule, units))] : null,
        };
    }

    // What was read keeps its unit; new words stand in the rule's own unit, else in the first that prints them.
    private static RuleCondition Printed(RuleCondition condition, Rule rule, IReadOnlyList<Provision> units)
    {
        if (rule.Conditions.FirstOrDefault(c => c.Quote == condition.Quote && c.Field == condition.Field) is { } kept)
        {
            return condition with { ProvisionId = kept.ProvisionId, Path = kept.Path };
        }

        foreach (var unit in units.OrderByDescending(u => u.Id == rule.ProvisionId))
        {
            if (Find(unit.Text, condition.Quote) is { } printed)
            {
                return condition with { Quote = printed, ProvisionId = unit.Id, Path = unit.Path };
            }
        }

        return condition with { ProvisionId = null, Path = null };
    }

    private static string? In(string sentence, string? words) => words is { Length: > 0 } ? Find(sentence, words) ?? words : words;

    private static string? Find(string text, string words)
    {
        var folded = new FoldedText(text);
        var wanted = TextFolding.Fold(words);
        var at = wanted.Length == 0 ? -1 : folded.Text.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : folded.Printed(at, at + wanted.Length);
    }
}

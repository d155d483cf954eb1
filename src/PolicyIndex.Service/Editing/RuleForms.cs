using PolicyIndex.Service.Access;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Editing;

/// <summary>Takes decisions on rules that come as forms: the same checks and the same record as over the API.</summary>
internal sealed class RuleForms(AccessKeys keys, RuleEditing editing, RulesQuery rules)
{
    /// <returns>Why nothing was written; null where it was.</returns>
    public async Task<string?> ApplyAsync(RuleForm form, CancellationToken cancellation)
    {
        var (by, problem) = await keys.EditorAsync(form.Key, cancellation);
        if (by is null)
        {
            return problem;
        }

        if (form.Reason?.Length > EffectForms.LongestText)
        {
            return $"理由不超过 {EffectForms.LongestText} 个字符。";
        }

        if (form is not { Id: { Length: > 0 } id, Version: { } version } || EffectForms.ActionOf(form.Decision) is not { } action)
        {
            return "表单不完整，请刷新页面后重试。";
        }

        var correction = action == AssertionAction.Correct ? await CorrectionAsync(id, form, cancellation) : null;
        return await editing.ApplyAsync(id, version, new RuleEdit(action, by, string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason.Trim(), correction), cancellation) switch
        {
            RuleEditOutcome.Done => null,
            RuleEditOutcome.Outdated => "这条规则在您查看之后已有变动，请看过现在的内容再决定。",
            RuleEditOutcome.Refused refused => refused.Reason,
            _ => "没有这条规则。",
        };
    }

    // Only what differs from what was shown is corrected.
    private async Task<RuleCorrection?> CorrectionAsync(string id, RuleForm form, CancellationToken cancellation)
    {
        if (await rules.StandingAsync(id, cancellation) is not { Rule: var shown })
        {
            return null;
        }

        return new RuleCorrection
        {
            Kind = form.Kind == shown.Kind ? null : form.Kind,
            Subject = Changed(form.Subject, shown.Subject),
            Amount = Changed(form.Amount, shown.Amount),
            Deadline = Changed(form.Deadline, shown.Deadline),
            Conditions = form.Without.Length == 0 ? null : [.. shown.Conditions.Where((_, i) => !form.Without.Contains(i))],
        };
    }

    private static string? Changed(string? sent, string? shown) => sent is null && shown is null || string.Equals(sent?.Trim() ?? "", shown ?? "", StringComparison.Ordinal) ? null : sent?.Trim() ?? "";
}

using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Editing;

/// <summary>Takes decisions that come as forms: the same checks and the same record as over the API.</summary>
internal sealed class EffectForms(AccessKeys keys, EffectEditing editing, WorkStatusQuery works, ProvisionQuery units, LegalClock clock)
{
    /// <summary>Longest text of a field.</summary>
    public const int LongestText = 2000;

    /// <returns>The effect, and why nothing was written; null where it was.</returns>
    public async Task<(string? Id, string? Problem)> ApplyAsync(EffectForm form, CancellationToken cancellation)
    {
        var (by, refusal) = await keys.EditorAsync(form.Key, cancellation);
        if (by is null)
        {
            return (form.Id, refusal);
        }

        if (form.Reason?.Length > LongestText || form.Quote?.Length > LongestText)
        {
            return (form.Id, $"理由和引文各不超过 {LongestText} 个字符。");
        }

        var (target, problem) = await TargetAsync(form, cancellation);
        return problem is not null ? (form.Id, problem)
            : form.Decision == "add" ? await AddAsync(form, target, by, cancellation)
            : await DecideAsync(form, target, by, cancellation);
    }

    private async Task<(string? Id, string? Problem)> DecideAsync(EffectForm form, CitationTarget? target, string by, CancellationToken cancellation)
    {
        if (form.Id is not { Length: > 0 } id || form.Version is not { } version || ActionOf(form.Decision) is not { } action)
        {
            return (form.Id, "表单不完整，请刷新页面后重试。");
        }

        var correcting = action == AssertionAction.Correct;
        var edit = new EffectEdit(action, by, Blank(form.Reason))
        {
            ChangesDate = correcting && (form.Date is not null || form.DateUnknown),
            Date = correcting ? form.Date : null,
            Target = correcting ? target : null,
        };
        return (id, ProblemOf(await editing.ApplyAsync(id, version, edit, cancellation)));
    }

    private async Task<(string? Id, string? Problem)> AddAsync(EffectForm form, CitationTarget? target, string by, CancellationToken cancellation)
    {
        if (Blank(form.Work) is not { } work || form.Relation is not { } relation || target is null || Blank(form.Reason) is not { } reason)
        {
            return (null, "补记须写明由哪件文件、作何处理、对哪件文件和依据。");
        }

        var quote = Blank(form.Quote) ?? "";
        var outcome = await editing.AddAsync(
            new Effect
            {
                Id = "",
                Relation = relation,
                ActorWorkId = work,
                Target = target,
                Resolution = target.ProvisionId is null ? CitationResolution.Work : CitationResolution.Provision,
                Quote = quote,
                Date = new EffectDate(form.Date),
                Assertions = [new Assertion(by, EffectState.Proposed, quote, Reason: reason)],
            },
            new EffectEdit(AssertionAction.Add, by, reason),
            cancellation);
        return ((outcome as EditOutcome.Done)?.Effect.Id, ProblemOf(outcome));
    }

    // A wrong target would be recorded for good, so it has to exist.
    private async Task<(CitationTarget? Target, string? Problem)> TargetAsync(EffectForm form, CancellationToken cancellation)
    {
        if (Blank(form.TargetWork) is not { } work)
        {
            return (null, Blank(form.TargetUnit) is null ? null : "指明条款时也须指明文件。");
        }

        if (!await works.IsKnownAsync(work, cancellation))
        {
            return (null, $"没有标识为“{work}”的文件，也没有它的登记。");
        }

        if (Blank(form.TargetUnit) is not { } written)
        {
            return (new CitationTarget(work), null);
        }

        return await units.GetAsync(work, written, clock.Today, cancellation) is { } unit
            ? (new CitationTarget(work, unit.Id, Unit: written), null)
            : (null, $"“{work}”中没有“{written}”，或有多处。");
    }

    /// <summary>What a button stands for; null for none of them.</summary>
    public static AssertionAction? ActionOf(string? decision) => decision switch
    {
        "confirm" => AssertionAction.Confirm,
        "reject" => AssertionAction.Reject,
        "dispute" => AssertionAction.Dispute,
        "correct" => AssertionAction.Correct,
        "undo" => AssertionAction.Undo,
        _ => null,
    };

    private static string? ProblemOf(EditOutcome outcome) => outcome switch
    {
        EditOutcome.Done => null,
        EditOutcome.Outdated => "这条记录在您查看之后已有变动，请看过现在的内容再决定。",
        EditOutcome.Refused refused => refused.Reason.Replace("请用 correct 指明目标", "请用“更正”指明目标", StringComparison.Ordinal),
        _ => "没有这条效力记录。",
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

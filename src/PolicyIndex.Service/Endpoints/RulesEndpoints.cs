using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Rules as they stand, and what editors say of them.</summary>
internal static class RulesEndpoints
{
    private const int LongestText = 2000;

    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        var rules = routes.MapGroup("/api/rules").WithTags("Rules");
        rules.MapGet("", ListAsync).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        rules.MapGet("{id}", GetAsync).ProducesProblem(StatusCodes.Status404NotFound);
        Edit(rules.MapPost("{id}/confirm", ConfirmAsync));
        Edit(rules.MapPost("{id}/reject", RejectAsync));
        Edit(rules.MapPost("{id}/dispute", DisputeAsync));
        Edit(rules.MapPost("{id}/correct", CorrectAsync));
        Edit(rules.MapPost("{id}/undo", UndoAsync));
    }

    /// <summary>Lists rules as they stand, rejected ones as well: those of a work, or those that editors spoke of.</summary>
    /// <param name="workId">The work; all works when absent, and then only rules that editors spoke of.</param>
    /// <param name="state">found, confirmed, corrected, disputed, rejected or gone; several are alternatives, all when absent.</param>
    /// <param name="rules">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<RuleStandingsView>, ProblemHttpResult>> ListAsync(string? workId, string[]? state, RulesQuery rules, CancellationToken cancellation)
    {
        var states = (state ?? []).Select(s => Enum.GetValues<RuleState>().Where(v => string.Equals(v.ToString(), s, StringComparison.OrdinalIgnoreCase)).ToList()).ToList();
        return states.Exists(s => s.Count == 0) ? Problems.InvalidParameter("state", "应为 found、confirmed、corrected、disputed、rejected、gone 之一")
            : await rules.ListAsync(workId, [.. states.SelectMany(s => s)], cancellation) is { } items ? TypedResults.Ok(new RuleStandingsView(items))
            : Problems.WorkNotFound(workId!);
    }

    /// <summary>Gives one rule; its ETag is what an edit names in If-Match.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="response">Carries the ETag.</param>
    /// <param name="rules">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> GetAsync(string id, HttpResponse response, RulesQuery rules, CancellationToken cancellation) =>
        ShowAsync(id, response, rules, cancellation);

    /// <summary>The rule is read rightly. Needs role editor and If-Match.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="request">Reason, where there is one.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="rules">Query.</param>
    internal static Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> ConfirmAsync(string id, EditRequest request, HttpContext context, RuleEditing editing, RulesQuery rules) =>
        ApplyAsync(id, AssertionAction.Confirm, request.Reason, null, context, editing, rules);

    /// <summary>The sentence is no rule for enterprises: no match shows it from now on. Needs role editor, a reason and If-Match.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="request">Reason.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="rules">Query.</param>
    internal static Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> RejectAsync(string id, EditRequest request, HttpContext context, RuleEditing editing, RulesQuery rules) =>
        ApplyAsync(id, AssertionAction.Reject, request.Reason, null, context, editing, rules);

    /// <summary>The rule is doubtful; it counts as it was found. Needs role editor, a reason and If-Match.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="request">Reason.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="rules">Query.</param>
    internal static Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> DisputeAsync(string id, EditRequest request, HttpContext context, RuleEditing editing, RulesQuery rules) =>
        ApplyAsync(id, AssertionAction.Dispute, request.Reason, null, context, editing, rules);

    /// <summary>The rule is to be read otherwise; words are quoted from the text. Needs role editor and If-Match.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="request">What is right.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="rules">Query.</param>
    internal static async Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> CorrectAsync(
        string id, RuleCorrectionRequest request, HttpContext context, RuleEditing editing, RulesQuery rules) =>
        request.Correction is { } wanted && wanted.ToCorrection() is null
            ? Problems.InvalidEdit("correction.conditions 中的 field 应为 region、industry、size、ownership、qualification、activity、threshold、time、role 之一，op 应为 is、in、not、>=、<=、>、<、before、after 之一。")
            : await ApplyAsync(id, AssertionAction.Correct, request.Reason, request.Correction?.ToCorrection(), context, editing, rules);

    /// <summary>Takes the last word that counts back; it stays in the record. Needs role editor and If-Match.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="request">Reason, where there is one.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="rules">Query.</param>
    internal static Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> UndoAsync(string id, EditRequest request, HttpContext context, RuleEditing editing, RulesQuery rules) =>
        ApplyAsync(id, AssertionAction.Undo, request.Reason, null, context, editing, rules);

    private static void Edit(RouteHandlerBuilder route) => route
        .Needs(AccessPolicies.Edit)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> ApplyAsync(
        string id, AssertionAction action, string? reason, RuleCorrection? correction, HttpContext context, RuleEditing editing, RulesQuery rules)
    {
        if (reason?.Length > LongestText)
        {
            return Problems.InvalidEdit($"reason 不超过 {LongestText} 个字符。");
        }

        if (context.Request.GetTypedHeaders().IfMatch is not [var seen])
        {
            return Problems.VersionRequired();
        }

        return await editing.ApplyAsync(id, VersionTag.Of(seen), new RuleEdit(action, AccessPolicies.NameOf(context.User), reason, correction), context.RequestAborted) switch
        {
            RuleEditOutcome.Done => await ShowAsync(id, context.Response, rules, context.RequestAborted),
            RuleEditOutcome.Outdated outdated => Problems.VersionConflict(outdated.Version),
            RuleEditOutcome.Refused refused => Problems.InvalidEdit(refused.Reason),
            _ => Problems.RuleNotFound(id),
        };
    }

    private static async Task<Results<Ok<RuleStandingView>, ProblemHttpResult>> ShowAsync(string id, HttpResponse response, RulesQuery rules, CancellationToken cancellation)
    {
        if (await rules.StandingAsync(id, cancellation) is not { } rule)
        {
            return Problems.RuleNotFound(id);
        }

        VersionTag.Write(response, rule.Version);
        return TypedResults.Ok(RuleStandingView.From(rule));
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Effects and what editors say of them.</summary>
internal static class EffectsEndpoints
{
    private const int LongestText = 2000;

    public static void MapEffects(this IEndpointRouteBuilder routes)
    {
        var effects = routes.MapGroup("/api/effects").WithTags("Effects");
        effects.MapGet("", ListAsync).ProducesProblem(StatusCodes.Status400BadRequest);
        effects.MapGet("queue", QueueAsync);
        effects.MapGet("{id}", GetAsync).ProducesProblem(StatusCodes.Status404NotFound);
        effects.MapPost("", AddAsync).Needs(AccessPolicies.Edit).ProducesProblem(StatusCodes.Status400BadRequest);
        Edit(effects.MapPost("{id}/confirm", ConfirmAsync));
        Edit(effects.MapPost("{id}/reject", RejectAsync));
        Edit(effects.MapPost("{id}/dispute", DisputeAsync));
        Edit(effects.MapPost("{id}/correct", CorrectAsync));
        Edit(effects.MapPost("{id}/undo", UndoAsync));
    }

    /// <summary>Lists effects by what is held of them.</summary>
    /// <param name="state">proposed, confirmed, rejected or disputed; several are alternatives, all when absent.</param>
    /// <param name="limit">Entries a page, 1 to 100; 20 when absent.</param>
    /// <param name="cursor">The last page's <c>next</c>.</param>
    /// <param name="effects">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<EffectsPage>, ProblemHttpResult>> ListAsync(
        string[]? state, int? limit, string? cursor, EffectsQuery effects, CancellationToken cancellation)
    {
        if (PageLimit.Check(limit) is { } problem)
        {
            return problem;
        }

        var states = (state ?? []).Select(s => Enum.GetValues<EffectState>().Where(v => string.Equals(v.ToString(), s, StringComparison.OrdinalIgnoreCase)).ToList()).ToList();
        if (states.Exists(s => s.Count == 0))
        {
            return Problems.InvalidParameter("state", "应为 proposed、confirmed、rejected、disputed 之一");
        }

        EffectsPosition? after = null;
        if (cursor is not null && (after = ListCursor.Decode<EffectsPosition>(cursor)) is null)
        {
            return Problems.InvalidCursor();
        }

        var page = await effects.ListAsync([.. states.SelectMany(s => s)], after, limit ?? PageLimit.Default, cancellation);
        return TypedResults.Ok(new EffectsPage(page.Items, page.Next));
    }

    /// <summary>Lists what waits for an editor: disputes, conclusions of rules, uncertain targets, ends without a date.</summary>
    /// <param name="effects">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Ok<EffectsPage>> QueueAsync(EffectsQuery effects, CancellationToken cancellation) =>
        TypedResults.Ok(new EffectsPage(await effects.QueueAsync(cancellation), null));

    /// <summary>Gives one effect; its ETag is what an edit names in If-Match.</summary>
    /// <param name="id">Effect id.</param>
    /// <param name="response">Carries the ETag.</param>
    /// <param name="effects">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<EffectView>, ProblemHttpResult>> GetAsync(string id, HttpResponse response, EffectsQuery effects, CancellationToken cancellation) =>
        await ShowAsync(id, response, effects, cancellation);

    /// <summary>Records an effect that no text here shows. Needs role editor.</summary>
    /// <param name="request">The effect, and where it is known from.</param>
    /// <param name="caller">The editor.</param>
    /// <param name="response">Carries the ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="effects">Query.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Created<EffectView>, ProblemHttpResult>> AddAsync(
        NewEffectRequest request, ClaimsPrincipal caller, HttpResponse response, EffectEditing editing, EffectsQuery effects, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.WorkId) || request.Relation is not { } relation || request.Target is not { } target || Target(target) is not { WorkId: not null } to || string.IsNullOrWhiteSpace(request.Reason))
        {
            return Problems.InvalidEdit("请给出 workId（谁）、relation（做什么）、target.workId（对谁）和 reason（依据）。");
        }

        if (TooLong(request.Reason) || TooLong(request.Quote))
        {
            return Problems.InvalidEdit($"reason 和 quote 各不超过 {LongestText} 个字符。");
        }

        var by = AccessPolicies.NameOf(caller);
        var effect = new Effect
        {
            Id = "",
            Relation = relation,
            ActorWorkId = request.WorkId,
            Target = to,
            Resolution = to.ProvisionId is null ? CitationResolution.Work : CitationResolution.Provision,
            Quote = request.Quote ?? "",
            Date = new EffectDate(request.Date),
            Assertions = [new Assertion(by, EffectState.Proposed, request.Quote ?? "", Reason: request.Reason)],
        };
        var outcome = await editing.AddAsync(effect, new EffectEdit(AssertionAction.Add, by, request.Reason), cancellation);
        if (outcome is not EditOutcome.Done done)
        {
            return Failure("", outcome);
        }

        var shown = await effects.GetAsync(done.Effect.Id, cancellation);
        VersionTag.Write(response, shown!.Version);
        return TypedResults.Created($"/api/effects/{Uri.EscapeDataString(shown.Id)}", shown);
    }

    /// <summary>It is so. Needs role editor and If-Match.</summary>
    /// <param name="id">Effect id.</param>
    /// <param name="request">Reason, where there is one.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="effects">Query.</param>
    internal static Task<Results<Ok<EffectView>, ProblemHttpResult>> ConfirmAsync(string id, EditRequest request, HttpContext context, EffectEditing editing, EffectsQuery effects) =>
        ApplyAsync(id, new EffectEdit(AssertionAction.Confirm, AccessPolicies.NameOf(context.User), request.Reason), context, editing, effects);

    /// <summary>It is not so. Needs role editor, a reason and If-Match.</summary>
    /// <param name="id">Effect id.</param>
    /// <param name="request">Reason.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="effects">Query.</param>
    internal static Task<Results<Ok<EffectView>, ProblemHttpResult>> RejectAsync(string id, EditRequest request, HttpContext context, EffectEditing editing, EffectsQuery effects) =>
        ApplyAsync(id, new EffectEdit(AssertionAction.Reject, AccessPolicies.NameOf(context.User), request.Reason), context, editing, effects);

    /// <summary>It is doubtful: back into the queue. Needs role editor, a reason and If-Match.</summary>
    /// <param name="id">Effect id.</param>
    /// <param name="request">Reason.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="effects">Query.</param>
    internal static Task<Results<Ok<EffectView>, ProblemHttpResult>> DisputeAsync(string id, EditRequest request, HttpContext context, EffectEditing editing, EffectsQuery effects) =>
        ApplyAsync(id, new EffectEdit(AssertionAction.Dispute, AccessPolicies.NameOf(context.User), request.Reason), context, editing, effects);

    /// <summary>It is so, with another date or target. Needs role editor and If-Match.</summary>
    /// <param name="id">Effect id.</param>
    /// <param name="request">What is right.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="effects">Query.</param>
    internal static async Task<Results<Ok<EffectView>, ProblemHttpResult>> CorrectAsync(
        string id, CorrectionRequest request, HttpContext context, EffectEditing editing, EffectsQuery effects)
    {
        if (request.Target is { } wanted && Target(wanted) is not { WorkId: not null })
        {
            return Problems.InvalidEdit("target.workId 应为一份文件的标识；target.provisionId 应为该文件的条款，形如 {workId}:{eId}。");
        }

        var edit = new EffectEdit(AssertionAction.Correct, AccessPolicies.NameOf(context.User), request.Reason)
        {
            ChangesDate = request.Date is not null || request.DateUnknown == true,
            Date = request.Date,
            Target = request.Target is { } target ? Target(target) : null,
        };
        return await ApplyAsync(id, edit, context, editing, effects);
    }

    /// <summary>Takes the last assertion that counts back; it stays in the record. Needs role editor and If-Match.</summary>
    /// <param name="id">Effect id.</param>
    /// <param name="request">Reason, where there is one.</param>
    /// <param name="context">Caller, If-Match and ETag.</param>
    /// <param name="editing">Editing.</param>
    /// <param name="effects">Query.</param>
    internal static Task<Results<Ok<EffectView>, ProblemHttpResult>> UndoAsync(string id, EditRequest request, HttpContext context, EffectEditing editing, EffectsQuery effects) =>
        ApplyAsync(id, new EffectEdit(AssertionAction.Undo, AccessPolicies.NameOf(context.User), request.Reason), context, editing, effects);

    private static void Edit(RouteHandlerBuilder route) => route
        .Needs(AccessPolicies.Edit)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<EffectView>, ProblemHttpResult>> ApplyAsync(string id, EffectEdit edit, HttpContext context, EffectEditing editing, EffectsQuery effects)
    {
        if (TooLong(edit.Why))
        {
            return Problems.InvalidEdit($"reason 不超过 {LongestText} 个字符。");
        }

        if (context.Request.GetTypedHeaders().IfMatch is not [var seen])
        {
            return Problems.VersionRequired();
        }

        var version = VersionTag.Of(seen);
        var outcome = await editing.ApplyAsync(id, version, edit, context.RequestAborted);
        return outcome is EditOutcome.Done ? await ShowAsync(id, context.Response, effects, context.RequestAborted) : Failure(id, outcome);
    }

    private static async Task<Results<Ok<EffectView>, ProblemHttpResult>> ShowAsync(string id, HttpResponse response, EffectsQuery effects, CancellationToken cancellation)
    {
        if (await effects.GetAsync(id, cancellation) is not { } effect)
        {
            return Problems.EffectNotFound(id);
        }

        VersionTag.Write(response, effect.Version);
        return TypedResults.Ok(effect);
    }

    private static ProblemHttpResult Failure(string id, EditOutcome outcome) => outcome switch
    {
        EditOutcome.Outdated outdated => Problems.VersionConflict(outdated.Version),
        EditOutcome.Refused refused => Problems.InvalidEdit(refused.Reason),
        _ => Problems.EffectNotFound(id),
    };

    private static CitationTarget? Target(TargetView target) =>
        string.IsNullOrWhiteSpace(target.WorkId) || (target.ProvisionId is { } unit && !unit.StartsWith(target.WorkId + ":", StringComparison.Ordinal))
            ? null
            : new CitationTarget(target.WorkId, target.ProvisionId, target.Title, target.Number, target.Unit);

    private static bool TooLong(string? text) => text?.Length > LongestText;
}

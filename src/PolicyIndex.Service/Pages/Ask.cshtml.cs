using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Pages;

/// <summary>Questions answered on the server, with the sources beside the answer. Question, date and earlier turns stand in the address.</summary>
internal sealed class AskModel(IAnswerer answerer, WorksQuery works, IDbContextFactory<PolicyStore> stores, StatusBooks statuses) : PageModel
{
    /// <summary>Characters that the field takes: the question has to fit into an address. A longer one is read where the address still holds it.</summary>
    public const int LongestTyped = 300;

    /// <summary>What can be asked of any work.</summary>
    private static readonly string[] s_first = ["现在有效吗？", "由哪些部门印发？", "适用于哪些企业？"];

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The date whose law is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Earlier questions, oldest first.</summary>
    [BindProperty(SupportsGet = true)]
    public string?[] Asked { get; set; } = [];

    /// <summary>For each of them the clause that its answer quoted first.</summary>
    [BindProperty(SupportsGet = true)]
    public string?[] Told { get; set; } = [];

    public EarlierTurns Earlier { get; private set; } = new([]);

    /// <summary>Those and this one: what a follow-up comes after.</summary>
    public EarlierTurns Next { get; private set; } = new([]);

    public AnswerView? Answer { get; private set; }

    public IReadOnlyList<SourceCard> Sources { get; private set; } = [];

    /// <summary>Questions to go on with, or to begin with.</summary>
    public IReadOnlyList<string> Suggested { get; private set; } = [];

    /// <summary>What went wrong, for people.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the question was read as something else than what was typed.</summary>
    public bool ReadOtherwise => Answer is not null && !string.Equals(Answer.Understood, Q?.Trim(), StringComparison.Ordinal);

    /// <summary>Claims in order, those of one work together.</summary>
    public IEnumerable<(SourceCard Source, IReadOnlyList<ClaimView> Claims)> ByWork()
    {
        var claims = new List<ClaimView>();
        SourceCard? work = null;
        foreach (var claim in Answer?.Claims ?? [])
        {
            var source = Sources.First(s => s.Number == claim.Citations[^1].Number);
            if (work is not null && work.Work?.Id != source.Work?.Id)
            {
                yield return (work, claims);
                claims = [];
            }

            work = source;
            claims.Add(claim);
        }

        if (work is not null)
        {
            yield return (work, claims);
        }
    }

    /// <summary>Name of the clause that a claim rests on; null where the store has moved on since.</summary>
    public string? ClauseOf(ClaimView claim) =>
        Sources.First(s => s.Number == claim.Citations[^1].Number) is { Path.Length: > 0 } source ? ClauseName.Of(source.Path) : null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Earlier = Next = EarlierTurns.Of(Asked, Told);
        if (ModelState.GetFieldValidationState(nameof(AsOf)) == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            Problem = "日期应写作 2025-06-01 的样子。";
        }
        else if (Q?.Trim() is { Length: > 0 } question)
        {
            await AnswerAsync(question, cancellation);
        }
        else
        {
            var latest = (await works.ListAsync(new WorksFilter { States = LegalStates.Passing([]) }, null, s_first.Length, cancellation)).Items;
            Suggested = [.. latest.Zip(s_first, (work, question) => $"《{Wording.Name(work)}》{question}")];
        }
    }

    private async Task AnswerAsync(string question, CancellationToken cancellation)
    {
        if (question.Length > AskEndpoints.LongestQuestion)
        {
            Problem = $"问题最长 {AskEndpoints.LongestQuestion} 个字符，请缩短后再问；要核对一段文字，请用“核对”。";
            return;
        }

        Answer = await answerer.AnswerAsync(new AskRequest(question, AsOf, Earlier.Turns), cancellation);
        if (Answer is null)
        {
            Problem = "索引正在建立，请稍后再问。";
            return;
        }

        Next = Earlier.With(Answer);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        Sources = await SourceCard.OfAsync(Answer, store, book, cancellation);
        Suggested = await Suggestions.OfAsync(Answer, store, book, cancellation);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages;

/// <summary>
/// Questions and answers. The first question is part of the address and is answered with the page; later turns are asked for by
/// the page's script, which sends the conversation along: the service keeps none. Nothing is written, so nothing need be guarded
/// against other sites' forms.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class AskModel(IAnswerer answerer, AnswerSources sources, WorksQuery works) : PageModel
{
    private const int ShownProvisions = 8;
    private const int ExampleWorks = 3;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The date the law is asked for; today in China when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Null before anything was asked, or when asking failed.</summary>
    public ShownAnswer? Answered { get; private set; }

    /// <summary>What went wrong, for people.</summary>
    public string? Problem { get; private set; }

    /// <summary>Questions to begin with.</summary>
    public IReadOnlyList<string> Examples { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Q))
        {
            var latest = await works.ListAsync(new WorksFilter { States = [] }, null, ExampleWorks, cancellation);
            Examples = [.. latest.Items.Select(w => $"《{Wording.Name(w)}》从什么时候起施行？")];
            return;
        }

        if (Q.Length > AskEndpoints.LongestQuestion)
        {
            Problem = $"问题最长 {AskEndpoints.LongestQuestion} 个字符，请缩短后再问。";
            return;
        }

        Answered = await AnswerAsync(new AskRequest(Q.Trim(), AsOf, null, ShownProvisions), cancellation);
        Problem = Answered is null ? "索引正在建立，请稍后刷新。" : null;
    }

    /// <summary>A later turn, as the part of the page that it adds.</summary>
    public async Task<IActionResult> OnPostTurnAsync([FromBody] AskRequest asked, CancellationToken cancellation)
    {
        if (AskEndpoints.Check(asked) is { } problem)
        {
            return StatusCode(problem.StatusCode);
        }

        return await AnswerAsync(asked, cancellation) is { } shown ? Partial("_Answer", shown) : StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<ShownAnswer?> AnswerAsync(AskRequest asked, CancellationToken cancellation) =>
        await answerer.AnswerAsync(asked, cancellation) is { } answer ? ShownAnswer.Of(asked, answer, await sources.ReadAsync(answer, cancellation)) : null;
}

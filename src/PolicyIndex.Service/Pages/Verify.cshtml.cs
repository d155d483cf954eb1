using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Pages;

/// <summary>Checks a pasted text. Nothing is kept and nothing is changed, so a form of another origin does no harm.</summary>
[IgnoreAntiforgeryToken]
internal sealed class VerifyModel(TextVerification verification) : PageModel
{
    /// <summary>The text, its lines ended as the offsets count them: by one character.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The date of the statuses.</summary>
    [BindProperty]
    public DateOnly? AsOf { get; set; }

    public VerifyView? Checked { get; private set; }

    public IReadOnlyList<MarkedText> Marked { get; private set; } = [];

    /// <summary>What went wrong, for people.</summary>
    public string? Problem { get; private set; }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        Text = Text?.ReplaceLineEndings("\n");
        Problem = ModelState.GetFieldValidationState(nameof(AsOf)) == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid ? "日期应写作 2025-06-01 的样子。"
            : string.IsNullOrWhiteSpace(Text) ? "请粘贴要核对的文字。"
            : Text.Length > TextVerification.LongestText ? $"一次最多核对 {TextVerification.LongestText} 个字符，请分段核对。"
            : null;
        if (Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Checked = await verification.VerifyAsync(Text!, AsOf, cancellation);
        Marked = MarkedText.Of(Text!, Checked.Findings);
    }
}

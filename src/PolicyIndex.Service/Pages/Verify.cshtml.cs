using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Pages;

/// <summary>Checks a pasted text. It is sent in the body, since it is long and nobody else's; nothing is stored.</summary>
[IgnoreAntiforgeryToken]
internal sealed class VerifyModel(TextVerification verification) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The date of the statuses; today in China when absent.</summary>
    [BindProperty]
    public DateOnly? AsOf { get; set; }

    /// <summary>Null before anything was checked.</summary>
    public VerifyView? Result { get; private set; }

    /// <summary>The text, findings marked.</summary>
    public IReadOnlyList<CheckedText> Pieces { get; private set; } = [];

    /// <summary>What went wrong, for people.</summary>
    public string? Problem { get; private set; }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        // Browsers send CRLF; offsets are of the text as it is shown.
        var text = (Text ?? "").ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text) || text.Length > TextVerification.LongestText)
        {
            Problem = string.IsNullOrWhiteSpace(text) ? "请粘贴要核对的文字。" : $"一次最多核对 {TextVerification.LongestText} 个字符，现有 {text.Length} 个；请分段核对。";
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Result = await verification.VerifyAsync(text, AsOf, cancellation);
        Pieces = CheckedText.Of(text, Result.Findings);
    }
}

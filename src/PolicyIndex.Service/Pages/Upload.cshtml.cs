using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Ingest;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages;

/// <summary>
/// Takes files in and shows what became of them. The key is a field of the form: nothing a browser sends by itself suffices, so no other
/// page can make it upload.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class UploadModel(UploadForms forms, IngestJobs jobs, ReportQuery reports, FilesQuery files, SourceParser parser, FileReader reader) : PageModel
{
    private const int MostFiles = 100;

    /// <summary>The editor's key.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>The job that is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Job { get; set; }

    public JobReport? Report { get; private set; }

    /// <summary>Why nothing was taken.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<StoredFile> Files { get; private set; } = [];

    public ReadLimits Limits => reader.Limits;

    public string ParserVersion => parser.Version;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Job is not null && jobs.Find(Job) is { } job)
        {
            Report = await JobReport.OfAsync(job, reports, cancellation);
        }
        else if (Job is not null)
        {
            Problem = "没有这次上传的记录；服务重新启动后不再保留。文件是否存入，请看下表。";
        }

        Files = await files.LatestAsync(MostFiles, cancellation);
    }

    /// <summary>The part of the page that tells of one job.</summary>
    public async Task<IActionResult> OnGetJobAsync(CancellationToken cancellation) =>
        Job is not null && jobs.Find(Job) is { } job ? Partial("_Job", await JobReport.OfAsync(job, reports, cancellation)) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await AnswerAsync(await forms.TakeAsync(Key, Request.Form.Files, cancellation), cancellation);

    public async Task<IActionResult> OnPostReparseAsync(CancellationToken cancellation) =>
        await AnswerAsync(await forms.ReparseAsync(Key, cancellation), cancellation);

    private async Task<IActionResult> AnswerAsync((IngestJob? Job, string? Problem) taken, CancellationToken cancellation)
    {
        if (taken.Job is { } job)
        {
            return RedirectToPage(null, null, new { job = job.Id }, "job");
        }

        Problem = taken.Problem;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Files = await files.LatestAsync(MostFiles, cancellation);
        return Page();
    }
}

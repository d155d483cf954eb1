using PolicyIndex.Service.Access;

namespace PolicyIndex.Service.Intake;

/// <summary>Takes uploads that come as forms of a page: the same checks and the same queue as over the API.</summary>
internal sealed class UploadForms(AccessKeys keys, IngestJobs jobs, FileReader reader)
{
    private const string Full = "等候处理的上传太多，请稍后再试。";

    /// <summary>Queues files.</summary>
    /// <returns>The job, or why there is none.</returns>
    public async Task<(IngestJob? Job, string? Problem)> TakeAsync(string? key, IFormFileCollection files, CancellationToken cancellation)
    {
        if (await RefusalAsync(key, cancellation) is { } refusal)
        {
            return (null, refusal);
        }

        var (incoming, problem) = files.Any(f => f.Length > 0) ? await IncomingFiles.ReadAsync(files, reader.Limits, cancellation) : ([], "请先选择文件。");
        return problem is not null ? (null, problem) : Queued(jobs.TryEnqueue(incoming));
    }

    /// <summary>Queues reading all stored texts again with the parser of this program.</summary>
    /// <returns>The job, or why there is none.</returns>
    public async Task<(IngestJob? Job, string? Problem)> ReparseAsync(string? key, CancellationToken cancellation) =>
        await RefusalAsync(key, cancellation) is { } refusal ? (null, refusal) : Queued(jobs.TryEnqueueReparse());

    private async Task<string?> RefusalAsync(string? key, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(key) ? "请先填写编辑密钥。"
        : await keys.FindAsync(key.Trim(), cancellation) is not { } holder ? "给出的密钥不存在或已停用。"
        : holder.Role == AccessRole.Reader ? "这把密钥只能阅读；请向管理员申请 editor 角色。"
        : null;

    private static (IngestJob? Job, string? Problem) Queued(IngestJob? job) => (job, job is null ? Full : null);
}

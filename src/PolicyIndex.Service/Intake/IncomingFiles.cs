using PolicyIndex.Ingest;

namespace PolicyIndex.Service.Intake;

/// <summary>Files of a form, read whole within the limits.</summary>
internal static class IncomingFiles
{
    /// <returns>The files, or why they are refused.</returns>
    public static async Task<(IReadOnlyList<IncomingFile> Files, string? Problem)> ReadAsync(IFormFileCollection files, ReadLimits limits, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            return ([], "请求中没有文件。请以 multipart/form-data 上传，字段名 files。");
        }

        var incoming = new List<IncomingFile>();
        foreach (var file in files)
        {
            if (file.Length > limits.Bytes)
            {
                return ([], $"{Path.GetFileName(file.FileName)}：文件超过 {limits.Bytes >> 20} MiB。请拆分后上传。");
            }

            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellation);
            incoming.Add(new IncomingFile(Path.GetFileName(file.FileName), bytes.ToArray()));
        }

        return (incoming, null);
    }
}

using PolicyIndex.Ingest;

namespace PolicyIndex.Service.Intake;

/// <summary>Takes many files in, one after another; a bad one is reported and the others go on.</summary>
internal sealed class CorpusIntake(SourceIntake intake)
{
    /// <param name="files">From <see cref="CorpusFiles.Expand"/>.</param>
    /// <param name="onFile">Called before and after each file: its path, and its outcome when it is done.</param>
    /// <param name="cancellation">Stops after the current file's transaction was rolled back.</param>
    public async Task<IReadOnlyList<FileOutcome>> TakeAsync(IReadOnlyList<string> files, Action<string, FileOutcome?> onFile, CancellationToken cancellation)
    {
        var outcomes = new List<FileOutcome>();
        foreach (var file in files)
        {
            onFile(file, null);
            var outcome = await TakeAsync(file, cancellation);
            outcomes.Add(outcome);
            onFile(file, outcome);
        }

        return outcomes;
    }

    private async Task<FileOutcome> TakeAsync(string file, CancellationToken cancellation)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellation);
            var outcomes = await intake.TakeAsync([new IncomingFile(Path.GetFileName(file), bytes)], cancellation);
            return outcomes[0] with { File = file };
        }
        catch (Exception e) when (e is UnreadableDocumentException or IntakeException)
        {
            return FileOutcome.Failure(file, e.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileOutcome.Failure(file, $"{file}：没有这个文件。请检查路径，相对路径从当前目录算起。");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileOutcome.Failure(file, $"{file}：无法读取（{e.Message}）。请检查文件权限，或该文件是否被其他程序占用。");
        }
    }
}

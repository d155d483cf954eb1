using PolicyIndex.Service.Intake;
using Spectre.Console;

namespace PolicyIndex.Service.Cli;

/// <summary>Shows an ingestion: a progress bar on a terminal, one plain line a file anywhere else.</summary>
internal static class IngestReport
{
    public static async Task<IReadOnlyList<FileOutcome>> RunAsync(CorpusIntake intake, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            return await intake.TakeAsync(files, (_, outcome) => WritePlain(outcome), cancellation);
        }

        IReadOnlyList<FileOutcome> outcomes = [];
        await AnsiConsole.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("Ingesting", maxValue: files.Count);
                outcomes = await intake.TakeAsync(
                    files,
                    (file, outcome) =>
                    {
                        task.Description = Markup.Escape(Path.GetFileName(file));
                        task.Increment(outcome is null ? 0 : 1);
                    },
                    cancellation);
                task.Description = "Ingested";
            });
        foreach (var outcome in outcomes)
        {
            WritePlain(outcome);
        }

        return outcomes;
    }

    private static void WritePlain(FileOutcome? outcome)
    {
        switch (outcome?.State)
        {
            case FileState.Ingested:
                Console.Out.WriteLine($"ingested   {outcome.File}: {outcome.Added} new, {outcome.Updated} updated, {outcome.Kept} unchanged works, {outcome.Provisions} units, {outcome.Diagnostics} diagnostics");
                break;
            case FileState.Unchanged:
                Console.Out.WriteLine($"unchanged  {outcome.File}: stored before");
                break;
            case FileState.Failed:
                Console.Error.WriteLine($"failed     {outcome.Error}");
                break;
            default:
                break;
        }
    }
}

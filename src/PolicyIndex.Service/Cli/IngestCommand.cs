using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex ingest PATH…</c></summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders with everything readable below them.", Arity = ArgumentArity.ZeroOrMore };
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var reparse = new Option<bool>("--reparse") { Description = "Parse all stored texts again first. Happens by itself when the parser's version has changed." };
        var command = new TaughtCommand(
            "ingest",
            "Store files and index their clauses. The same file twice stores nothing; a changed file updates its works and their addresses stay. A file that cannot be read is reported and the others go on (exit code 1).",
            "policyindex ingest 汇编.pdf",
            "policyindex ingest corpus/ extra/ --data /srv/policyindex",
            "policyindex ingest --reparse")
        {
            paths,
            data,
            json,
            reparse,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is not { Length: > 0 } && !result.GetValue(reparse))
            {
                result.AddError("Name at least one file or folder, for example: policyindex ingest corpus/");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(paths) ?? [], new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), parsed.GetValue(reparse), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, DataDirectory data, bool json, bool reparse, CancellationToken cancellation)
    {
        await using var session = await EngineSession.OpenAsync(data, cancellation);
        var intake = session.Get<SourceIntake>();
        if (reparse || await intake.IsOutdatedAsync(cancellation))
        {
            var changed = await intake.ReparseAsync(cancellation);
            await Console.Error.WriteLineAsync($"Parsed the stored texts again: {changed} works changed.");
        }

        var files = CorpusFiles.Expand(paths);
        if (files.Count == 0 && paths.Length > 0)
        {
            await Console.Error.WriteLineAsync($"Nothing readable below {string.Join(", ", paths)}. Name TXT, PDF, DOCX or HTML files, or folders that hold some.");
            return CommandLine.Failed;
        }

        var corpus = session.Get<CorpusIntake>();
        var outcomes = json ? await corpus.TakeAsync(files, (_, _) => { }, cancellation) : await IngestReport.RunAsync(corpus, files, cancellation);
        await session.Get<IndexFollower>().CatchUpAsync(cancellation);
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(outcomes, ServiceJson.Options));
        }

        return outcomes.Any(o => o.State == FileState.Failed) ? CommandLine.Failed : CommandLine.Done;
    }
}

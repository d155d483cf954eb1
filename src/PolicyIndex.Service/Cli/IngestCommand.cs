using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Queries;
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
        var report = new Option<bool>("--report") { Description = "List every place the parser was unsure of, and what it chose." };
        var command = new TaughtCommand(
            "ingest",
            "Store files and index their clauses. The same file twice stores nothing; a changed file updates its works and their addresses stay. A file that cannot be read is reported and the others go on (exit code 1).",
            "policyindex ingest 汇编.pdf",
            "policyindex ingest corpus/ extra/ --data /srv/policyindex",
            "policyindex ingest 汇编.pdf --report",
            "policyindex ingest --reparse")
        {
            paths,
            data,
            json,
            report,
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
            parsed.GetValue(paths) ?? [], new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), parsed.GetValue(report), parsed.GetValue(reparse), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, DataDirectory data, bool json, bool report, bool reparse, CancellationToken cancellation)
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

        if (report)
        {
            await WriteDoubtsAsync(session, outcomes, cancellation);
        }

        return outcomes.Any(o => o.State == FileState.Failed) ? CommandLine.Failed : CommandLine.Done;
    }

    // With --json the outcomes are the only thing on standard output.
    private static async Task WriteDoubtsAsync(EngineSession session, IReadOnlyList<FileOutcome> outcomes, CancellationToken cancellation)
    {
        var files = outcomes.Where(o => o.Sha256 is not null).DistinctBy(o => o.Sha256).ToDictionary(o => o.Sha256!, o => o.File, StringComparer.Ordinal);
        foreach (var (workId, doubt) in await session.Get<ReportQuery>().OfFilesAsync(files.Keys, cancellation))
        {
            var page = doubt.Source.Page is { } number ? $"p{number}:" : "";
            await Console.Error.WriteLineAsync($"{files[doubt.Source.Manifestation]}:{page}{doubt.Source.FirstLine}: {doubt.Code}: {doubt.Message} ({workId})");
        }
    }
}

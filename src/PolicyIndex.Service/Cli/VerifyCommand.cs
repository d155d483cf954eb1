using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Ingest;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Store;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex verify FILE</c></summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A text, DOCX, PDF or HTML file; - reads standard input." };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date of the statuses, for example 2025-06-01; today in China when absent.", HelpName = "DATE" };
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new TaughtCommand(
            "verify",
            "Check every document, clause and quotation in a text: does it exist, is it in force, is it quoted exactly. Exit code 1 when something is not in order.",
            "policyindex verify 报告.txt",
            "policyindex verify 报告.docx --as-of 2025-06-01 --json")
        {
            file,
            asOf,
            data,
            json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(asOf), new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string file, DateOnly? asOf, DataDirectory data, bool json, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
            return CommandLine.Failed;
        }

        string text;
        try
        {
            text = file == "-" ? await Console.In.ReadToEndAsync(cancellation) : Read(file, cancellation);
        }
        catch (Exception e) when (e is UnreadableDocumentException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file}: {e.Message}");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        await session.Get<IndexFollower>().CatchUpAsync(cancellation);
        var problems = 0;
        foreach (var piece in Pieces(text))
        {
            var view = await session.Get<TextVerification>().VerifyAsync(piece, asOf, cancellation);
            problems += view.Problems;
            Console.Out.WriteLine(json ? JsonSerializer.Serialize(view, ServiceJson.Options) : InWords(view));
        }

        return problems > 0 ? CommandLine.Failed : CommandLine.Done;
    }

    private static string Read(string file, CancellationToken cancellation)
    {
        using var stream = File.OpenRead(file);
        return DocumentReaders.Read(stream, file, ReadLimits.Default, cancellation).Text;
    }

    /// <summary>Whole lines, each piece as long as is checked at once; offsets count from the piece.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        while (text.Length > TextVerification.LongestText)
        {
            var cut = text.LastIndexOf('\n', TextVerification.LongestText - 1);
            cut = cut <= 0 ? TextVerification.LongestText : cut + 1;
            yield return text[..cut];
            text = text[cut..];
        }

        yield return text;
    }

    private static string InWords(VerifyView view)
    {
        var lines = view.Findings.Select(f => $"{(f.InOrder ? "  " : "! ")}{f.Start,6}  {Short(f.Text)}  {f.Outcome}  {f.Message}{Differences(f)}");
        return string.Join('\n', lines.Append($"{view.Findings.Count} checked, {view.Problems} not in order, as of {view.AsOf:yyyy-MM-dd}"));
    }

    private static string Short(string text) => text.Length <= 30 ? text : text[..29] + "…";

    private static string Differences(FindingView finding) => finding.Closest is not { } closest ? "" : "\n          " + string.Concat(closest.Differences.Select(d => d.Kind switch
    {
        "added" => $"[-{d.Text}-]",
        "missing" => $"[+{d.Text}+]",
        _ => d.Text,
    }));
}

using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Matching.Papers;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex match FILE</c></summary>
internal static class MatchCommand
{
    /// <summary>Where <c>policyindex serve</c> answers when nothing else is said.</summary>
    private const string DefaultAddress = "http://127.0.0.1:8080";

    public static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "JSON with facts or description as POST /api/match takes it, or a text file with a description. Without it the enterprise of --since.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date the law is asked for; today in China when absent.", HelpName = "DATE" };
        var since = new Option<FileInfo?>("--since") { Description = "An earlier result (--json, or --out paper.json): tells which rules are new, ended or changed.", HelpName = "RESULT" };
        var output = new Option<FileInfo?>("--out") { Description = "Write the working paper to this file: .xlsx, .docx or .json.", HelpName = "PAPER" };
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new TaughtCommand(
            "match",
            "Say which rules apply to an enterprise, why, and which missing fact decides the rest. Exit code 1 when none applies.",
            "policyindex match enterprise.json",
            "policyindex match enterprise.txt --as-of 2025-06-30",
            "policyindex match enterprise.txt --out paper.xlsx",
            "policyindex match --since paper.json")
        {
            file,
            asOf,
            since,
            output,
            data,
            json,
        };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo?>() is { } path && FormatOf(path) is null)
            {
                result.AddError($"--out must end in {string.Join(", ", PaperFormat.All.Select(f => $".{f.Name}"))}.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null && result.GetValue(since) is null)
            {
                result.AddError("Name a FILE that tells about the enterprise, or an earlier result with --since.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            new Wanted(parsed.GetValue(file), parsed.GetValue(asOf), parsed.GetValue(since), parsed.GetValue(output), parsed.GetValue(json)), new DataDirectory(parsed.GetValue(data)!), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Wanted wanted, DataDirectory data, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            return await FailAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
        }

        if (new[] { wanted.File, wanted.Since }.FirstOrDefault(f => f is { Exists: false }) is { } none)
        {
            return await FailAsync($"{none.FullName}: no such file.");
        }

        var earlier = wanted.Since is null ? null : MatchDocument.Read(await File.ReadAllTextAsync(wanted.Since.FullName, cancellation));
        if (wanted.Since is not null && earlier is null)
        {
            return await FailAsync($"{wanted.Since.FullName}: not an earlier result of match --json or --out paper.json.");
        }

        var named = (wanted.File ?? wanted.Since)!;
        if ((wanted.File is null ? earlier!.Request : Request(wanted.File, await File.ReadAllTextAsync(wanted.File.FullName, cancellation))) is not { } request)
        {
            return await FailAsync($"{named.FullName}: not the JSON that POST /api/match takes; see its description at /swagger.");
        }

        var (enterprise, wrong) = MatchRequestReader.Read(request);
        if (wrong is { } field)
        {
            return await FailAsync($"{named.FullName}: {field.Field}: {field.Expectation}");
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        // An earlier result is run again as of now, not as of then.
        request = request with { AsOf = wanted.AsOf ?? (wanted.File is null ? null : request.AsOf), Previous = earlier?.Compared ?? request.Previous, NotApplicable = wanted.Output is null ? request.NotApplicable : true };
        var found = await session.Get<MatchQuery>().MatchAsync(request, enterprise!, cancellation);
        if (wanted.Output is { } output)
        {
            var site = new DoorSettings(session.Get<IConfiguration>()).PublicUrl ?? DefaultAddress;
            await File.WriteAllBytesAsync(output.FullName, FormatOf(output)!.Write(WorkingPaper.Of(found), (work, unit) => site + Wording.Address(work, unit)), cancellation);
        }

        Console.Out.WriteLine(wanted.Json ? JsonSerializer.Serialize(found, ServiceJson.Options) : MatchReport.Of(found));
        return found.Applies.Count > 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return CommandLine.Failed;
    }

    private static PaperFormat? FormatOf(FileInfo file) => PaperFormat.Find(file.Extension.TrimStart('.'));

    private static MatchRequest? Request(FileInfo file, string text)
    {
        if (!string.Equals(file.Extension, ".json", StringComparison.OrdinalIgnoreCase))
        {
            return new MatchRequest(Description: text.Trim());
        }

        try
        {
            return JsonSerializer.Deserialize<MatchRequest>(text, ServiceJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Wanted(FileInfo? File, DateOnly? AsOf, FileInfo? Since, FileInfo? Output, bool Json);
}

using System.CommandLine;
using PolicyIndex.Service.Export;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex export ID --format F</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "Work id, as search and status show it." };
        var format = new Option<string>("--format", "-f") { Description = "akn (Akoma Ntoso 3.0), json, jsonld (schema.org Legislation), md or txt.", DefaultValueFactory = _ => "md", HelpName = "F" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date whose text is wanted; today in China when absent.", HelpName = "DATE" };
        var data = SharedOptions.Data();
        var command = new TaughtCommand(
            "export",
            "Write a stored work to standard output.",
            "policyindex export 云府发-2025-3 --format akn > work.xml",
            "policyindex export 云府发-2025-3 --format md --as-of 2024-12-31")
        {
            id,
            format,
            asOf,
            data,
        };
        format.Validators.Add(result =>
        {
            if (ExportFormat.Find(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError($"--format must be one of {string.Join(", ", ExportFormat.All.Select(f => f.Name))}.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(id)!, ExportFormat.Find(parsed.GetValue(format))!, parsed.GetValue(asOf), new DataDirectory(parsed.GetValue(data)!), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string id, ExportFormat format, DateOnly? asOf, DataDirectory data, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        if (await session.Get<WorkExport>().ReadAsync(id, asOf ?? session.Get<LegalClock>().Today, cancellation) is not { } text)
        {
            await Console.Error.WriteLineAsync($"No text of {id} is stored. Find ids with: policyindex search WORDS");
            return CommandLine.Failed;
        }

        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(format.Write(text), cancellation);
        return CommandLine.Done;
    }
}

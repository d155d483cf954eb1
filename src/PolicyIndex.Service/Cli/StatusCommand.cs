using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex status</c></summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new TaughtCommand(
            "status",
            "Show what is stored and how far the index has followed.",
            "policyindex status",
            "policyindex status --json --data /srv/policyindex")
        {
            data,
            json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DataDirectory data, bool json, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        session.Get<SearchIndex>().Open();
        var status = await session.Get<StatusQuery>().GetAsync(cancellation);
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(status, ServiceJson.Options));
            return CommandLine.Done;
        }

        Console.Out.WriteLine($"store        {data.DatabaseFile}");
        Console.Out.WriteLine($"files        {status.Files}");
        Console.Out.WriteLine($"works        {status.Works}");
        Console.Out.WriteLine($"units        {status.Provisions}");
        Console.Out.WriteLine($"diagnostics  {status.Diagnostics}");
        Console.Out.WriteLine($"unaccounted  {status.Unaccounted} characters");
        Console.Out.WriteLine($"parser       {status.ParserVersion}");
        Console.Out.WriteLine($"index        {(status.IndexUpToDate ? "up to date" : "behind")} (change {status.IndexSequence} of {status.LatestSequence})");
        return CommandLine.Done;
    }
}

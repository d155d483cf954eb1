using System.CommandLine;
using PolicyIndex.Service.Catalogue;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex catalogue FILE</c></summary>
internal static class CatalogueCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Where to write the catalogue.", DefaultValueFactory = _ => WorkCatalogue.DefaultPlace };
        var data = SharedOptions.Data();
        var command = new TaughtCommand(
            "catalogue",
            "Write facts about the stored works and those they end or change (titles, numbers, dates, relations; no sentence of a text), to be loaded where the texts are not at hand.",
            "policyindex catalogue",
            "policyindex catalogue facts.json --data /srv/policyindex")
        {
            file,
            data,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(file)!, new DataDirectory(parsed.GetValue(data)!), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string file, DataDirectory data, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        var catalogue = await session.Get<CatalogueExport>().MakeAsync(cancellation);
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await File.WriteAllTextAsync(file, CatalogueJson.Write(catalogue), cancellation);
        Console.Out.WriteLine($"{file}: {catalogue.Works.Count} works, {catalogue.Relations.Count} relations");
        return CommandLine.Done;
    }
}

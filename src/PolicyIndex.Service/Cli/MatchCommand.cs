using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex match FILE</c></summary>
internal static class MatchCommand
{
    private const int ShownOfAKind = 10;
    private const int ShownQuestions = 8;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "JSON with facts or description as POST /api/match takes it, or a text file with a description." };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date the law is asked for; today in China when absent.", HelpName = "DATE" };
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new TaughtCommand(
            "match",
            "Say which rules apply to an enterprise, why, and which missing fact decides the rest. Exit code 1 when none applies.",
            "policyindex match enterprise.json",
            "policyindex match enterprise.txt --as-of 2025-06-30",
            "policyindex match enterprise.json --json")
        {
            file,
            asOf,
            data,
            json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(asOf), new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, DateOnly? asOf, DataDirectory data, bool json, CancellationToken cancellation)
    {
        if (!file.Exists || !File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync(file.Exists ? $"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH" : $"{file.FullName}: no such file.");
            return CommandLine.Failed;
        }

        if (Request(file, await File.ReadAllTextAsync(file.FullName, cancellation)) is not { } request)
        {
            await Console.Error.WriteLineAsync($"{file.FullName}: not the JSON that POST /api/match takes; see its description at /swagger.");
            return CommandLine.Failed;
        }

        var (enterprise, wrong) = MatchRequestReader.Read(request);
        if (wrong is { } field)
        {
            await Console.Error.WriteLineAsync($"{file.FullName}: {field.Field}: {field.Expectation}");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        var found = await session.Get<MatchQuery>().MatchAsync(enterprise!, asOf ?? request.AsOf, cancellation);
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(found, ServiceJson.Options));
        }
        else
        {
            Write(found);
        }

        return found.Applies.Count > 0 ? CommandLine.Done : CommandLine.Failed;
    }

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

    private static void Write(MatchView found)
    {
        Console.Out.WriteLine($"{found.Profile.Region ?? "?"}  {string.Join('、', found.Profile.Industries)}  {string.Join('/', found.Profile.Sizes)}  {found.Profile.Ownership ?? "?"}  ({found.AsOf:yyyy-MM-dd})");
        foreach (var kind in Enum.GetValues<RuleKind>())
        {
            var ofKind = found.Applies.Where(a => a.Rule.Kind == kind).ToList();
            Console.Out.WriteLine($"\n{kind} ({ofKind.Count})");
            foreach (var applying in ofKind.Take(ShownOfAKind))
            {
                Console.Out.WriteLine($"  {applying.Rule.Effect}\n      {found.Works.GetValueOrDefault(applying.Rule.WorkId)?.DocumentNumber ?? applying.Rule.WorkId} {applying.Rule.Path}  {string.Join("; ", applying.Because.Select(b => $"{b.Condition} = {b.Fact}"))}");
            }
        }

        Console.Out.WriteLine($"\nUndetermined: {found.Undetermined.Count}, not applicable: {found.NotApplicable}. Facts that would settle most:");
        foreach (var missing in found.MissingFacts.Take(ShownQuestions))
        {
            Console.Out.WriteLine($"  {missing.Settles,4}  {missing.Question}");
        }
    }
}

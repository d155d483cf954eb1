using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Embeddings;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;
using Spectre.Console;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex search Q</c></summary>
internal static class SearchCommand
{
    private const int DefaultHits = 5;

    public static Command Create()
    {
        var question = new Argument<string[]>("Q") { Description = "A question, key words, or a document number.", Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit", "-n") { Description = "Hits to show, 1 to 100.", DefaultValueFactory = _ => DefaultHits };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date the law is asked for, for example 2025-06-01; today in China when absent.", HelpName = "DATE" };
        var all = new Option<bool>("--all") { Description = "Also what is repealed, expired or not yet in force." };
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new TaughtCommand(
            "search",
            "Find the clauses that answer a question; what is not in force on the date is left out. Exit code 1 when there are none.",
            "policyindex search 逾期支付的利息怎么算",
            "policyindex search 云府发〔2025〕12号 -n 20",
            "policyindex search 用工补贴 --as-of 2024-12-31",
            "policyindex search 专精特新 奖补 --json")
        {
            question,
            limit,
            asOf,
            all,
            data,
            json,
        };
        limit.Validators.Add(result =>
        {
            if (PageLimit.Check(result.GetValueOrDefault<int>()) is not null)
            {
                result.AddError($"--limit must be 1 to {PageLimit.Maximum}.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            string.Join(' ', parsed.GetValue(question)!), parsed.GetValue(limit), parsed.GetValue(asOf), parsed.GetValue(all), new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string question, int limit, DateOnly? asOf, bool all, DataDirectory data, bool json, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        await session.Get<IndexFollower>().CatchUpAsync(cancellation);
        if (session.Get<MeaningSearch>().Index is { } meanings && session.Get<SearchIndex>().Open() is { } open)
        {
            // The service gives units their vectors, which may take long; a command searches with those that are there.
            meanings.Load(open);
            if (meanings.State.Missing > 0)
            {
                await Console.Error.WriteLineAsync($"{meanings.State.Missing} clauses have no vector yet and are found by their words alone; policyindex serve embeds them.");
            }
        }

        if (await session.Get<SearchQuery>().SearchAsync(new SearchRequest { Query = question, Limit = limit, AsOf = asOf, Statuses = LegalStates.Passing(all ? [LegalStates.Any] : null) }, cancellation) is not { } found)
        {
            await Console.Error.WriteLineAsync("Another process is building the index. Try again in a moment.");
            return CommandLine.Failed;
        }

        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(found, ServiceJson.Options));
        }
        else
        {
            Write(found, question);
        }

        return found.Total > 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static void Write(SearchView found, string question)
    {
        if (found.Total == 0)
        {
            Console.Out.WriteLine($"No clause answers: {question}");
            return;
        }

        foreach (var hit in found.Hits)
        {
            WriteHit(hit);
        }

        Console.Out.WriteLine($"{found.Hits.Count} of {found.Total} clauses, {found.TookMs} ms");
    }

    private static void WriteHit(HitView hit)
    {
        var title = $"《{Wording.Name(hit.Work)}》{hit.Work.DocumentNumber}";
        var path = Wording.Path(hit.Provision.Path);
        var place = $"{hit.Status.State}  {Wording.Source(hit.Provision.Source)}  {hit.Provision.Id}";
        if (Console.IsOutputRedirected)
        {
            Console.Out.WriteLine($"{path}  {title}\n    {string.Concat(TextPiece.Of(hit.Provision.Text, hit.Highlights).Select(p => p.Text))}\n    {place}\n");
            return;
        }

        var text = string.Concat(TextPiece.Of(hit.Provision.Text, hit.Highlights)
            .Select(p => p.Marked ? $"[yellow]{Markup.Escape(p.Text)}[/]" : Markup.Escape(p.Text)));
        AnsiConsole.Write(new Padder(new Rows(
            new Markup($"[bold]{Markup.Escape(path)}[/]  {Markup.Escape(title)}"),
            new Padder(new Markup(text), new Padding(4, 0, 0, 0)),
            new Padder(new Markup($"[grey]{Markup.Escape(place)}[/]"), new Padding(4, 0, 0, 0))), new Padding(0, 0, 0, 1)));
    }
}

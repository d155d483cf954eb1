using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Catalogue;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex serve</c></summary>
internal static class ServeCommand
{
    private const string DefaultUrls = "http://127.0.0.1:8080";

    public static Command Create()
    {
        var data = SharedOptions.Data();
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on, separated by semicolons.", HelpName = "U", DefaultValueFactory = _ => DefaultUrls };
        var command = new TaughtCommand(
            "serve",
            "Serve page, API (/api) and Swagger UI (/swagger). An empty store takes in the default corpus first.",
            "policyindex serve",
            "policyindex serve --urls http://0.0.0.0:8080 --data /srv/policyindex",
            $"{DefaultCorpus.Variable}=办法/:汇编.txt policyindex serve    another corpus than corpus/ and ../shared/corpus/compendium.txt",
            $"{AccessSettings.AdminKeySetting}=… policyindex serve            an admin key other than the one the first start shows",
            $"{AccessSettings.ReadingNeedsKeySetting}=true policyindex serve    close reading to callers without a key")
        {
            data,
            urls,
        };
        command.SetAction((parsed, cancellation) => RunAsync(new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(urls)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DataDirectory data, string urls, CancellationToken cancellation)
    {
        await using var app = WebService.Build(data, builder => builder.WebHost.UseUrls(urls));
        await app.Services.MigrateStoreAsync(cancellation);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            await Console.Error.WriteLineAsync($"Cannot listen on {urls}: the port is in use or not ours. Stop what uses it, or choose another: policyindex serve --urls http://127.0.0.1:8081");
            return CommandLine.Failed;
        }

        foreach (var url in app.Urls)
        {
            Console.Out.WriteLine($"PolicyIndex is on {url}  (API description: {url}/swagger; stop with Ctrl+C)");
        }

        await PrepareAsync(app.Services, cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<AccessKeys>().EnsureAdminAsync(cancellation) is { } key)
        {
            Console.Out.WriteLine($"Admin key, shown only this once: {key}");
        }

        await TakeCatalogueAsync(services, cancellation);

        var intake = services.GetRequiredService<SourceIntake>();
        if (await intake.IsOutdatedAsync(cancellation))
        {
            Console.Out.WriteLine($"The parser has changed: parsed the stored texts again, {await intake.ReparseAsync(cancellation)} works changed.");
        }
        else if (await IsEmptyAsync(services, cancellation))
        {
            await TakeDefaultCorpusAsync(services, cancellation);
        }

        // From here on the background service follows; the first time is awaited, so that "Ready" is true.
        await services.GetRequiredService<IndexFollower>().CatchUpAsync(cancellation);
        var status = await services.GetRequiredService<StatusQuery>().GetAsync(cancellation);
        Console.Out.WriteLine($"Ready: {status.Works} works, {status.Provisions} units.");
    }

    private static async Task TakeCatalogueAsync(IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            if (await services.GetRequiredService<CatalogueIntake>().TakeFirstAsync(Directory.GetCurrentDirectory(), cancellation) is { } works)
            {
                Console.Out.WriteLine($"Catalogue: facts of {works} works.");
            }
        }
        catch (IntakeException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
        }
    }

    private static async Task TakeDefaultCorpusAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var corpus = DefaultCorpus.Find(Environment.GetEnvironmentVariable(DefaultCorpus.Variable), Directory.GetCurrentDirectory());
        foreach (var missing in corpus.Missing)
        {
            Console.Out.WriteLine($"Skipped: {missing} does not exist here.");
        }

        var files = CorpusFiles.Expand(corpus.Paths);
        if (files.Count == 0)
        {
            Console.Out.WriteLine($"The store is empty and there is nothing to ingest. Set {DefaultCorpus.Variable}, or run: policyindex ingest PATH");
            return;
        }

        await IngestReport.RunAsync(services.GetRequiredService<CorpusIntake>(), files, cancellation);
    }

    private static async Task<bool> IsEmptyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var store = await services.GetRequiredService<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(cancellation);
        return !await store.Manifestations.AnyAsync(cancellation);
    }
}

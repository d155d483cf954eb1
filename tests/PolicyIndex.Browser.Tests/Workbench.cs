using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PolicyIndex.Browser.Tests;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Catalogue;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

[assembly: AssemblyFixture(typeof(Workbench))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace PolicyIndex.Browser.Tests;

/// <summary>The service on a real port over the invented corpus, and a browser; both start once for all tests.</summary>
public sealed class Workbench : IAsyncLifetime
{
    public const string EditorKey = "a key of these tests";

    /// <summary>Noon of 1 June 2026 in China, when every text of the invented corpus is issued.</summary>
    private static readonly DateTimeOffset s_now = new(2026, 6, 1, 4, 0, 0, TimeSpan.Zero);

    private readonly string data = Directory.CreateTempSubdirectory("policyindex-browser-").FullName;
    private WebApplication app = null!;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? missing;

    /// <summary>Address of the service.</summary>
    public string Origin { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } executable)
        {
            missing = "SKIPPED: no chromium, chromium-browser or google-chrome on the search path. Install one (.ci/browser does) and run again.";
            return;
        }

        await StartServiceAsync();
        // Read by the driver: nothing is ever downloaded.
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        // A busy machine is slow, not wrong; a page that is right is not waited for.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            // Containers run as root, where the sandbox does not start; only our own pages are opened.
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools(); // Windows does not delete open files.
        Directory.Delete(data, recursive: true);
    }

    /// <summary>Opens a page in a browser without history; the test is skipped where there is no browser.</summary>
    /// <param name="address">From the root of the service.</param>
    /// <param name="look">Screen and colours.</param>
    public async Task<Visit> OpenAsync(string address, Look? look = null)
    {
        if (missing is not null)
        {
            Assert.Skip(missing);
        }

        var options = (look ?? Look.Desktop).Options;
        options.BaseURL = Origin;
        options.Permissions = ["clipboard-read", "clipboard-write"];
        var visit = await Visit.StartAsync(await browser!.NewContextAsync(options));
        await visit.GoAsync(address);
        return visit;
    }

    private async Task StartServiceAsync()
    {
        app = WebService.Build(new DataDirectory(data), builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.WebHost.UseSetting(AccessSettings.EditorKeySetting, EditorKey);
            builder.Logging.ClearProviders();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock()));
        });
        await app.Services.MigrateStoreAsync(CancellationToken.None);
        var files = CorpusFiles.Expand([Path.Combine(Repository.Root, "corpus")]);
        await app.Services.GetRequiredService<CatalogueIntake>().TakeFirstAsync(Repository.Root, CancellationToken.None);
        var revision = InventedRevision.Files.Select(f => Path.Combine(data, f.Key)).ToList();
        foreach (var file in revision)
        {
            await File.WriteAllTextAsync(file, InventedRevision.Files[Path.GetFileName(file)]);
        }

        // The last file of a text is the one that is shown: of those in several formats the printed one.
        files = [.. files.OrderBy(f => Path.GetExtension(f) == ".pdf")];
        await app.Services.GetRequiredService<CorpusIntake>().TakeAsync([.. files, InventedSuccessor.File, .. revision], (_, _) => { }, CancellationToken.None);
        await app.Services.GetRequiredService<IndexFollower>().CatchUpAsync(CancellationToken.None);
        await app.StartAsync();
        Origin = app.Urls.Single();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => s_now;
    }
}

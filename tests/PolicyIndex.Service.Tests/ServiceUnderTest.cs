using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests;

/// <summary>The whole service in memory over the invented texts; shared by tests that only read.</summary>
public sealed class ServiceUnderTest : IAsyncLifetime
{
    /// <summary>16:30 UTC on 31 May: already 1 June in China.</summary>
    public static readonly DateTimeOffset Now = new(2025, 5, 31, 16, 30, 0, TimeSpan.Zero);

    public const string EditorKey = "a key of these tests";

    public const string AdminKey = "an admin key of these tests";

    private readonly TemporaryDirectory directory = new();
    private WebApplication app = null!;

    /// <summary>Changes the service before it is built.</summary>
    internal Action<WebApplicationBuilder>? Customise { get; init; }

    public HttpClient Client { get; private set; } = null!;

    internal IServiceProvider Services => app.Services;

    public async ValueTask InitializeAsync()
    {
        app = WebService.Build(new DataDirectory(directory.Path), builder =>
        {
            builder.WebHost.UseTestServer();
            builder.WebHost.UseSetting(AccessSettings.EditorKeySetting, EditorKey);
            builder.WebHost.UseSetting(AccessSettings.AdminKeySetting, AdminKey);
            builder.Logging.ClearProviders();
            builder.Services.Replace(ServiceDescriptor.Singleton(InventedParser.Version("1")));
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock()));
            Customise?.Invoke(builder);
        });
        await app.Services.MigrateStoreAsync(CancellationToken.None);
        await app.Services.GetRequiredService<SourceIntake>().TakeAsync(
            [
                InventedTexts.File("办法.txt", InventedTexts.Measures),
                InventedTexts.File("汇编.txt", InventedTexts.Notice + "\n" + InventedTexts.National),
            ],
            CancellationToken.None);
        await app.Services.GetRequiredService<IndexFollower>().CatchUpAsync(CancellationToken.None);
        await app.StartAsync();
        Client = app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        directory.Dispose();
    }

    /// <summary>GETs JSON and expects it.</summary>
    public Task<JsonElement> GetAsync(string address) =>
        Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    /// <summary>GETs a problem and checks what every problem promises.</summary>
    public async Task<JsonElement> GetProblemAsync(string address, HttpStatusCode status, string code)
    {
        using var response = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        return await CheckProblemAsync(response, status, code);
    }

    internal static async Task<JsonElement> CheckProblemAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal($"urn:policyindex:problem:{code}", problem.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("Exception", problem.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", problem.GetRawText(), StringComparison.Ordinal);
        return problem;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

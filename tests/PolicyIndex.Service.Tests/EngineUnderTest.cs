using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests;

/// <summary>The engine over a store of its own, without a web server.</summary>
internal sealed class EngineUnderTest : IAsyncDisposable
{
    private readonly TemporaryDirectory? owned;
    private readonly ServiceProvider services;

    private EngineUnderTest(ServiceProvider services, TemporaryDirectory? owned)
    {
        this.services = services;
        this.owned = owned;
    }

    public static async Task<EngineUnderTest> StartAsync(string parserVersion = "1", string? directory = null)
    {
        var owned = directory is null ? new TemporaryDirectory() : null;
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddEngine(new DataDirectory(directory ?? owned!.Path))
            .Replace(ServiceDescriptor.Singleton(InventedParser.Version(parserVersion)))
            .BuildServiceProvider();
        await services.MigrateStoreAsync(Token);
        return new EngineUnderTest(services, owned);
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<FileOutcome> TakeAsync(string name, string text) =>
        (await Get<SourceIntake>().TakeAsync([InventedTexts.File(name, text)], Token))[0];

    public async Task<T> ReadAsync<T>(Func<PolicyStore, Task<T>> read)
    {
        await using var store = await Get<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(Token);
        return await read(store);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        owned?.Dispose();
    }
}

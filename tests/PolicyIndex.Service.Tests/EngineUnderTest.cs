using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Relations;
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

    public static async Task<EngineUnderTest> StartAsync(string parserVersion = "1", string? directory = null, SourceParser? parser = null)
    {
        var owned = directory is null ? new TemporaryDirectory() : null;
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddEngine(new DataDirectory(directory ?? owned!.Path))
            .Replace(ServiceDescriptor.Singleton(parser ?? InventedParser.Version(parserVersion)))
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

    /// <summary>State of a work on a date.</summary>
    public Task<string> StateAsync(string workId, DateOnly asOf) =>
        ReadAsync(async s => (await Get<StatusBooks>().GetAsync(s, Token)).Of(workId, asOf).State);

    /// <summary>The only effect of this relation that a work has.</summary>
    public Task<EffectRow> EffectAsync(string workId, EffectRelation relation) =>
        ReadAsync(s => s.Effects.SingleAsync(e => e.ActorWorkId == workId && e.Relation == relation, Token));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        owned?.Dispose();
    }
}

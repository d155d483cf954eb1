using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary>The engine without a web server, for one command; the store is brought up to date first.</summary>
internal sealed class EngineSession : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private EngineSession(ServiceProvider services) => this.services = services;

    public static async Task<EngineSession> OpenAsync(DataDirectory data, CancellationToken cancellation)
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Error))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build())
            .AddEngine(data)
            .BuildServiceProvider();
        await services.MigrateStoreAsync(cancellation);
        return new EngineSession(services);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

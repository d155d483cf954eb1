using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PolicyIndex.Service.Store;

/// <summary>Registers the embedded store (SQLite, write-ahead log, foreign keys on).</summary>
internal static class StoreRegistration
{
    private const int LockTimeoutSeconds = 60;

    public static IServiceCollection AddPolicyStore(this IServiceCollection services, DataDirectory data)
    {
        services.AddSingleton(data);
        services.AddPooledDbContextFactory<PolicyStore>(options => Configure(options, data));
        return services;
    }

    /// <summary>Creates the database or brings it up to date. EF Core turns the write-ahead log on when it creates one.</summary>
    public static async Task MigrateStoreAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        services.GetRequiredService<DataDirectory>().EnsureExists();
        await using var store = await services.GetRequiredService<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(cancellation);
        await store.Database.MigrateAsync(cancellation);
    }

    internal static void Configure(DbContextOptionsBuilder options, DataDirectory data) => options
        .UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = data.DatabaseFile,
            ForeignKeys = true,
            DefaultTimeout = LockTimeoutSeconds,
        }.ConnectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>
/// Who may change what is stored: whoever has the editor key. Setting <c>EditorKey</c> (environment variable or
/// configuration) names it; without one, a key is generated at first start, shown once and kept as a hash.
/// </summary>
internal sealed class EditorKeys(IDbContextFactory<PolicyStore> stores, IConfiguration configuration, TimeProvider time)
{
    public const string Setting = "EditorKey";

    private const int KeyBytes = 32;

    /// <summary>Makes a key where neither configuration nor store has one.</summary>
    /// <returns>The new key, to be shown once; null where one exists.</returns>
    public async Task<string?> EnsureAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (Configured is not null || await store.EditorKeys.AnyAsync(cancellation))
        {
            return null;
        }

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        store.EditorKeys.Add(new EditorKeyRow { Sha256 = Hash(key), CreatedAt = time.GetUtcNow().UtcDateTime });
        await store.SaveChangesAsync(cancellation);
        return key;
    }

    /// <summary>Whether this is the key. Takes the same time for every wrong one.</summary>
    public async Task<bool> IsValidAsync(string key, CancellationToken cancellation)
    {
        var hash = Encoding.ASCII.GetBytes(Hash(key));
        if (Configured is { } configured)
        {
            return CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(Hash(configured)));
        }

        await using var store = await stores.CreateDbContextAsync(cancellation);
        var stored = await store.EditorKeys.Select(k => k.Sha256).ToListAsync(cancellation);
        return stored.Exists(s => CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(s)));
    }

    private string? Configured => configuration[Setting] is { Length: > 0 } key ? key : null;

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

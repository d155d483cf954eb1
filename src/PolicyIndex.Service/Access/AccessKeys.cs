using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Access;

/// <summary>Who a key stands for.</summary>
/// <param name="Name">Name under which assertions are kept.</param>
/// <param name="Role">What it may do.</param>
internal sealed record KeyHolder(string Name, AccessRole Role);

/// <summary>A key that was just made; it cannot be shown again.</summary>
internal sealed record IssuedKey(AccessKeyRow Row, string Key);

/// <summary>The keys: those of the configuration, and those that an admin gave out, kept as hashes.</summary>
internal sealed class AccessKeys(IDbContextFactory<PolicyStore> stores, AccessSettings settings, TimeProvider time)
{
    private const int KeyBytes = 32;

    /// <summary>Makes an admin key where neither configuration nor store has one.</summary>
    /// <returns>The new key, to be shown once; null where one exists.</returns>
    public async Task<string?> EnsureAdminAsync(CancellationToken cancellation)
    {
        await using (var store = await stores.CreateDbContextAsync(cancellation))
        {
            if (settings.AdminKey is not null || await store.AccessKeys.AnyAsync(k => k.Role == AccessRole.Admin && k.RevokedAt == null, cancellation))
            {
                return null;
            }
        }

        return (await CreateAsync("admin", AccessRole.Admin, null, cancellation)).Key;
    }

    /// <summary>Makes a key.</summary>
    public async Task<IssuedKey> CreateAsync(string name, AccessRole role, string? by, CancellationToken cancellation)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        var row = new AccessKeyRow { Name = name, Role = role, Sha256 = Hash(key), CreatedAt = time.GetUtcNow().UtcDateTime, CreatedBy = by };
        await using var store = await stores.CreateDbContextAsync(cancellation);
        store.AccessKeys.Add(row);
        await store.SaveChangesAsync(cancellation);
        return new IssuedKey(row, key);
    }

    /// <summary>All keys ever given out, oldest first.</summary>
    public async Task<IReadOnlyList<AccessKeyRow>> ListAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.AccessKeys.OrderBy(k => k.Id).ToListAsync(cancellation);
    }

    /// <summary>Makes a key useless from now on.</summary>
    /// <returns>False where there is no such key; true also where it was revoked before.</returns>
    public async Task<bool> RevokeAsync(int id, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow().UtcDateTime;
        await store.AccessKeys.Where(k => k.Id == id && k.RevokedAt == null).ExecuteUpdateAsync(k => k.SetProperty(r => r.RevokedAt, now), cancellation);
        return await store.AccessKeys.AnyAsync(k => k.Id == id, cancellation);
    }

    /// <summary>Who this key stands for; null for an unknown or revoked one.</summary>
    public async Task<KeyHolder?> FindAsync(string key, CancellationToken cancellation)
    {
        var hash = Hash(key);
        foreach (var (configured, holder) in new[] { (settings.AdminKey, new KeyHolder("admin", AccessRole.Admin)), (settings.EditorKey, new KeyHolder("editor", AccessRole.Editor)) })
        {
            if (configured is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(configured))))
            {
                return holder;
            }
        }

        // Looked up by the hash of 256 random bits: how long that takes tells nothing of use.
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.AccessKeys.SingleOrDefaultAsync(k => k.Sha256 == hash && k.RevokedAt == null, cancellation) is { } row
            ? new KeyHolder(row.Name, row.Role)
            : null;
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

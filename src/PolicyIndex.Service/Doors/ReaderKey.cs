using Microsoft.AspNetCore.Authentication;
using PolicyIndex.Service.Access;

namespace PolicyIndex.Service.Doors;

/// <summary>What a request's key is worth for reading.</summary>
internal enum ReaderKey
{
    /// <summary>A key or token that is known here.</summary>
    Known,

    /// <summary>No key.</summary>
    Absent,

    /// <summary>A header that is not <c>Bearer KEY</c>.</summary>
    Malformed,

    /// <summary>A key that is unknown or revoked.</summary>
    Unknown,
}

/// <summary>
/// Reads the key of a request to a door whose protocol has errors of its own, so that the usual answers of authentication
/// would not be understood there.
/// </summary>
internal sealed class ReaderKeys(AccessSettings settings)
{
    private const string Bearer = "Bearer ";

    /// <summary>Whether callers without a key may read.</summary>
    public bool ReadingIsOpen => !settings.ReadingNeedsKey;

    public static async Task<ReaderKey> OfAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return header.Length == 0 ? ReaderKey.Absent
            : !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) || string.IsNullOrWhiteSpace(header[Bearer.Length..]) ? ReaderKey.Malformed
            : (await context.AuthenticateAsync()).Succeeded ? ReaderKey.Known
            : ReaderKey.Unknown;
    }
}

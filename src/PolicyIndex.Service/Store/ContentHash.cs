using System.Security.Cryptography;
using System.Text.Json;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>Fingerprint of everything read of a work, source positions included.</summary>
internal static class ContentHash
{
    public static string Of(ParsedWork work, IReadOnlyList<Citation> citations) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { work, citations }, StoreJson.Options)));
}

using System.Security.Cryptography;
using System.Text.Json;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>Fingerprint of everything parsed of a work, source positions included.</summary>
internal static class ContentHash
{
    public static string Of(ParsedWork work) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(work, StoreJson.Options)));
}

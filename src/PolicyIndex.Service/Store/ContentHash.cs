using System.Security.Cryptography;
using System.Text.Json;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>Fingerprint of everything read of a work, source positions included.</summary>
internal static class ContentHash
{
    // Raised whenever rows come to hold more of the same parse: works are then written again though nothing else was read.
    private const int Form = 2;

    public static string Of(ParsedWork work, IReadOnlyList<Citation> citations) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Form, work, citations }, StoreJson.Options)));
}

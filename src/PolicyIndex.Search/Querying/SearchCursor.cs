using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Where a page ended: the next one begins after this score and id. It stays usable when the index changes; hits whose
/// score moved across the border meanwhile can then be repeated or left out.
/// </summary>
/// <param name="Stage">Whether the page ended inside the re-ranked block or behind it.</param>
/// <param name="Score">Score of the page's last hit, the ranker's or BM25's.</param>
/// <param name="ProvisionId">Its id.</param>
internal sealed record SearchCursor(CursorStage Stage, float Score, string ProvisionId)
{
    private const int FingerprintLength = 8;
    private const int HeadLength = 1 + FingerprintLength + sizeof(float);

    /// <summary>An opaque text, safe in a URL.</summary>
    public string Encode(SearchRequest request)
    {
        var id = Encoding.UTF8.GetBytes(ProvisionId);
        var bytes = new byte[HeadLength + id.Length];
        bytes[0] = (byte)Stage;
        Fingerprint(request).CopyTo(bytes.AsSpan(1));
        BinaryPrimitives.WriteSingleBigEndian(bytes.AsSpan(1 + FingerprintLength), Score);
        id.CopyTo(bytes.AsSpan(HeadLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads the request's cursor.</summary>
    /// <exception cref="InvalidCursorException">It is malformed or belongs to another request.</exception>
    public static SearchCursor Decode(string cursor, SearchRequest request)
    {
        byte[] bytes;
        try
        {
            bytes = Base64Url.DecodeFromChars(cursor);
        }
        catch (FormatException)
        {
            throw new InvalidCursorException("it is not one that a search gave out.");
        }

        if (bytes.Length <= HeadLength || (CursorStage)bytes[0] is not (CursorStage.Block or CursorStage.Behind))
        {
            throw new InvalidCursorException("it is not one that a search gave out.");
        }

        if (!bytes.AsSpan(1, FingerprintLength).SequenceEqual(Fingerprint(request)))
        {
            throw new InvalidCursorException("it belongs to another query or other filters.");
        }

        var score = BinaryPrimitives.ReadSingleBigEndian(bytes.AsSpan(1 + FingerprintLength));
        return float.IsFinite(score)
            ? new SearchCursor((CursorStage)bytes[0], score, Encoding.UTF8.GetString(bytes.AsSpan(HeadLength)))
            : throw new InvalidCursorException("it is not one that a search gave out.");
    }

    private static ReadOnlySpan<byte> Fingerprint(SearchRequest request)
    {
        var parts = new StringBuilder(request.Query);
        foreach (var values in (IEnumerable<string>[])[request.Levels.Select(l => l.ToString()), request.Regions, request.Issuers, request.Kinds, request.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)), request.Statuses, [request.AsOf?.ToString("O", CultureInfo.InvariantCulture) ?? ""]])
        {
            parts.Append('\u001D').AppendJoin('\u001E', values.Order(StringComparer.Ordinal));
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())).AsSpan(0, FingerprintLength);
    }
}

using System.IO.Compression;
using System.Text.Json;

namespace PolicyIndex.Service.Store;

/// <summary>A former text as Brotli-compressed JSON: it is read as a whole and never queried by its parts.</summary>
internal static class ExpressionCodec
{
    public static byte[] Encode(ExpressionContent content)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(compressed, content, StoreJson.Options);
        }

        return bytes.ToArray();
    }

    public static ExpressionContent Decode(byte[] encoded)
    {
        using var compressed = new BrotliStream(new MemoryStream(encoded), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ExpressionContent>(compressed, StoreJson.Options)
            ?? throw new InvalidDataException("A stored former text is empty.");
    }
}

using System.Security.Cryptography;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest;

/// <summary>A file taken into memory.</summary>
/// <param name="Name">Name without directories.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record FileContent(string Name, byte[] Bytes)
{
    public static FileContent Load(Stream stream, string fileName, ReadLimits limits, CancellationToken cancellation)
    {
        // Names come from uploads too: a Windows client may send its whole path.
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes.Length + read > limits.Bytes)
            {
                throw new UnreadableDocumentException("too-many-bytes", name, null, $"文件超过 {limits.Bytes:N0} 字节的上限", "请拆分后分别导入，或调高读取上限");
            }

            bytes.Write(buffer, 0, read);
        }

        return new FileContent(name, bytes.ToArray());
    }

    public Manifestation Describe(string mediaType, int? pages) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Bytes)), Name, mediaType, Bytes.Length, pages);
}

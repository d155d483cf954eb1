using System.IO.Compression;
using System.Xml;

namespace PolicyIndex.Ingest.Docx;

/// <summary>
/// Looks a package over before any library opens it: number of entries, unpacked sizes, compression, and every XML part
/// for document types (entity bombs, external entities) and nesting. Nothing is ever written to disk, so names of entries
/// can do no harm; macros and embedded objects are never read.
/// </summary>
internal static class PackageGuard
{
    // Word's own XML packs 10 to 50 times; deflate can do 1,032. Small parts may be as empty as they like.
    private const long SmallPart = 1 << 20;
    private const int HighestRatio = 200;
    private const int NodesBetweenLooks = 16_384;
    private const string Remedy = "请用 Word 或 WPS 打开后另存为 DOCX 再导入";

    /// <exception cref="UnreadableDocumentException">The package is damaged, encrypted, or made to exhaust its reader.</exception>
    public static void Check(FileContent file, ReadLimits limits, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(file.Bytes, writable: false);
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            CheckSizes(archive, file.Name, limits);
            foreach (var entry in archive.Entries.Where(IsXml))
            {
                CheckXml(entry, file.Name, limits, cancellation);
            }
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableDocumentException("damaged", file.Name, null, "DOCX 压缩包损坏，无法解开", "请重新下载或重新导出", e);
        }
    }

    private static void CheckSizes(ZipArchive archive, string fileName, ReadLimits limits)
    {
        if (archive.Entries.Count > limits.PackageEntries)
        {
            throw new UnreadableDocumentException("too-many-entries", fileName, null, $"DOCX 内有 {archive.Entries.Count:N0} 个部件，超过 {limits.PackageEntries:N0} 个的上限", Remedy);
        }

        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw new UnreadableDocumentException("encrypted", fileName, entry.FullName, "DOCX 内的部件已加密", "请去除口令后导入");
            }

            total = entry.Length > limits.UnpackedBytes - total ? long.MaxValue : total + entry.Length;
            if (total > limits.UnpackedBytes)
            {
                throw new UnreadableDocumentException("too-many-bytes", fileName, null, $"DOCX 解压后超过 {limits.UnpackedBytes:N0} 字节的上限", Remedy);
            }

            if (entry.Length > SmallPart && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio)
            {
                throw new UnreadableDocumentException("compression-bomb", fileName, Short(entry.FullName), $"部件的压缩比超过 {HighestRatio} 倍，不像正常文档", Remedy);
            }
        }
    }

    private static void CheckXml(ZipArchiveEntry entry, string fileName, ReadLimits limits, CancellationToken cancellation)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.UnpackedBytes };
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, settings);
            for (var nodes = 0; reader.Read(); nodes++)
            {
                if (reader.Depth > limits.Nesting)
                {
                    throw new UnreadableDocumentException("too-deep", fileName, Short(entry.FullName), $"标记嵌套超过 {limits.Nesting} 层的上限", Remedy);
                }

                if (nodes % NodesBetweenLooks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }
        }
        catch (XmlException e)
        {
            throw new UnreadableDocumentException("damaged", fileName, Short(entry.FullName), "部件不是良构的 XML，或含有不允许的 DTD", Remedy, e);
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Short(string name) => name.Length <= 60 ? name : name[..60] + "…";
}

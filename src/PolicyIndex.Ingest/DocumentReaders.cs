using PolicyIndex.Ingest.Docx;
using PolicyIndex.Ingest.Html;
using PolicyIndex.Ingest.Pdf;
using PolicyIndex.Ingest.PlainText;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest;

/// <summary>All file formats the product reads. A file's content decides who reads it; its name never does.</summary>
public static class DocumentReaders
{
    // A package is recognised by its contents; what begins like one and is none is refused by name.
    private static readonly DocxReader s_packages = new();

    // Plain text comes last: it takes what nobody else recognises and refuses what is not text.
    private static readonly IDocumentReader[] s_readers = [s_packages, new PdfReader(), new HtmlReader(), new PlainTextReader()];

    /// <summary>Media types that <see cref="Read"/> can produce.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } = [.. s_readers.Select(r => r.MediaType)];

    /// <summary>Extensions (with dot, lower case) worth picking up from a folder.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. s_readers.SelectMany(r => r.Extensions)];

    /// <summary>Reads a file into lines with offsets, and with pages and positions where the format has them.</summary>
    /// <param name="stream">The file from its start; left open.</param>
    /// <param name="fileName">For messages and <see cref="Manifestation.FileName"/>; directories are cut off.</param>
    /// <param name="limits">What may be spent.</param>
    /// <param name="cancellation">Ends the reading, for example when time is over.</param>
    /// <exception cref="UnreadableDocumentException">The format is unknown, or the file is damaged, encrypted, without text or over a limit.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SourceText Read(Stream stream, string fileName, ReadLimits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(limits);
        var file = FileContent.Load(stream, fileName, limits, cancellation);
        if (!s_packages.Recognises(file.Bytes))
        {
            UnsupportedFormats.Refuse(file);
        }

        foreach (var reader in s_readers)
        {
            if (reader.Recognises(file.Bytes))
            {
                return reader.Read(file, limits, cancellation);
            }
        }

        throw new UnreadableDocumentException("unknown-format", file.Name, null, "内容不是可识别的文本或文档格式", "请提供文本型 PDF、DOCX、HTML 或 TXT 文件");
    }
}

using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Intake;

/// <summary>The readers with the limits of this service.</summary>
internal sealed record FileReader(ReadLimits Limits)
{
    /// <exception cref="UnreadableDocumentException">The file cannot become lines; its message is fit for the sender.</exception>
    public SourceText Read(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        return DocumentReaders.Read(stream, fileName, Limits, cancellation);
    }
}

using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest;

/// <summary>Turns one file format into lines.</summary>
internal interface IDocumentReader
{
    /// <summary>What the reader puts into <see cref="Manifestation.MediaType"/>.</summary>
    public string MediaType { get; }

    /// <summary>Usual file name extensions, with the dot, lower case: for folders and file dialogues, never for deciding.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether the bytes are of this format, whatever the file is called.</summary>
    public bool Recognises(ReadOnlySpan<byte> content);

    /// <summary>Reads the lines.</summary>
    /// <exception cref="UnreadableDocumentException">The file is damaged, holds no text or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">Time is over.</exception>
    public SourceText Read(FileContent file, ReadLimits limits, CancellationToken cancellation);
}

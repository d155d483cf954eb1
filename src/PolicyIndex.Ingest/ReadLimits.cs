namespace PolicyIndex.Ingest;

/// <summary>
/// What a reader may spend on one file. Time is limited by the cancellation token of
/// <see cref="DocumentReaders.Read"/>, which readers look at once a page or a few thousand lines.
/// </summary>
public sealed record ReadLimits
{
    /// <summary>Generous for any published compendium (a 500-page one has 8 MB and 0.4 million characters), fatal to bombs.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Size of the file. Default 64 MiB.</summary>
    public long Bytes { get; init; } = 64L << 20;

    /// <summary>Pages of the document. Default 5,000.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>Characters of the text read, in UTF-16 units. Default 20 million.</summary>
    public int Characters { get; init; } = 20_000_000;

    /// <summary>Letters drawn on one page. Default 100,000 (a dense page has 3,000).</summary>
    public int LettersPerPage { get; init; } = 100_000;

    /// <summary>Size of a package (DOCX) once unpacked. Default 256 MiB.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>Entries of a package (DOCX), most of them pictures. Default 10,000.</summary>
    public int PackageEntries { get; init; } = 10_000;

    /// <summary>Nesting of the file's own structures (PDF objects, markup elements). Default 200.</summary>
    public int Nesting { get; init; } = 200;
}

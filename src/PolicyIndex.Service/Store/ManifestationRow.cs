using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Store;

/// <summary>One ingested file: what its reader made of it, from which every work in it can be parsed again.</summary>
internal sealed class ManifestationRow
{
    public required string Sha256 { get; init; }

    /// <summary>Order of ingestion; a work's current text comes from the highest that holds it.</summary>
    public required int Ordinal { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    public required long Bytes { get; init; }

    public int? Pages { get; init; }

    /// <summary><see cref="ParserVersion"/> that produced the works linked to this file.</summary>
    public required string ParserVersion { get; set; }

    public required DateTime IngestedAt { get; init; }

    /// <summary>The lines, encoded by <see cref="SourceTextCodec"/>.</summary>
    public required byte[] Lines { get; init; }

    public static ManifestationRow From(SourceText source, int ordinal, string parserVersion, DateTime now) => new()
    {
        Sha256 = source.Manifestation.Sha256,
        Ordinal = ordinal,
        FileName = source.Manifestation.FileName,
        MediaType = source.Manifestation.MediaType,
        Bytes = source.Manifestation.Bytes,
        Pages = source.Manifestation.Pages,
        ParserVersion = parserVersion,
        IngestedAt = now,
        Lines = SourceTextCodec.Encode(source),
    };

    public Manifestation ToManifestation() => new(Sha256, FileName, MediaType, Bytes, Pages);

    public SourceText ToSourceText() => SourceTextCodec.Decode(ToManifestation(), Lines);
}

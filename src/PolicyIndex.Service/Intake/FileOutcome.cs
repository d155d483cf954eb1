namespace PolicyIndex.Service.Intake;

/// <summary>What became of one file.</summary>
internal enum FileState
{
    /// <summary>Stored, with all its works.</summary>
    Ingested,

    /// <summary>The same bytes were stored before: nothing written.</summary>
    Unchanged,

    /// <summary>Nothing written; <see cref="FileOutcome.Error"/> says why.</summary>
    Failed,
}

/// <summary>The account of one file's ingestion.</summary>
/// <param name="File">Name or path as given.</param>
/// <param name="State">What happened.</param>
/// <param name="Sha256">Hash of the bytes; null when they could not be read.</param>
/// <param name="Added">Works that are new.</param>
/// <param name="Updated">Works whose current text changed.</param>
/// <param name="Kept">Works whose text stayed as it was.</param>
/// <param name="Provisions">Units in the file's works.</param>
/// <param name="Diagnostics">Places the parser was unsure of.</param>
/// <param name="Error">For a failed file: what is wrong, where, and what to do about it.</param>
/// <param name="ParserVersion">Version of the parser that read the file; null where nothing was read.</param>
internal sealed record FileOutcome(
    string File,
    FileState State,
    string? Sha256 = null,
    int Added = 0,
    int Updated = 0,
    int Kept = 0,
    int Provisions = 0,
    int Diagnostics = 0,
    string? Error = null,
    string? ParserVersion = null)
{
    public static FileOutcome Failure(string file, string error) => new(file, FileState.Failed, Error: error);
}

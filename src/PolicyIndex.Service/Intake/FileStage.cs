namespace PolicyIndex.Service.Intake;

/// <summary>How far a file of an upload has come.</summary>
internal enum FileStage
{
    /// <summary>Behind other files.</summary>
    Waiting,

    /// <summary>Bytes become lines, lines become provisions.</summary>
    Reading,

    /// <summary>Read; what is stored is written when all files of the upload are read.</summary>
    Read,

    /// <summary>Works and provisions are written.</summary>
    Storing,

    /// <summary>References and effects are brought up to the new texts.</summary>
    Linking,

    /// <summary>Committed.</summary>
    Done,
}

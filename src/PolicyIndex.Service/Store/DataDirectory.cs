namespace PolicyIndex.Service.Store;

/// <summary>The one directory that holds all the product writes.</summary>
/// <param name="Path">Absolute or relative to the working directory.</param>
internal sealed record DataDirectory(string Path)
{
    public const string Default = "data";

    public string DatabaseFile => System.IO.Path.Combine(Path, "policyindex.db");

    public string IndexDirectory => System.IO.Path.Combine(Path, "index");

    /// <summary>Vectors of the units, where embeddings are configured; can be deleted at any time.</summary>
    public string VectorFile => System.IO.Path.Combine(Path, "vectors.bin");

    /// <summary>Exists while the default corpus is being taken in; left behind where that was interrupted.</summary>
    public string UnfinishedIntake => System.IO.Path.Combine(Path, "default-corpus.unfinished");

    /// <summary>Makes the directory where it does not exist.</summary>
    public void EnsureExists() => Directory.CreateDirectory(Path);
}

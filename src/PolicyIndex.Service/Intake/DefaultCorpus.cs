namespace PolicyIndex.Service.Intake;

/// <summary>What is ingested when nobody names anything and the store is empty.</summary>
/// <param name="Paths">Files and folders to ingest.</param>
/// <param name="Missing">Places of the default corpus that do not exist here.</param>
internal sealed record DefaultCorpus(IReadOnlyList<string> Paths, IReadOnlyList<string> Missing)
{
    /// <summary>Environment variable that names another corpus: files or folders, separated like those of PATH.</summary>
    public const string Variable = "CORPUS";

    private static readonly string[] s_places = ["corpus", "../shared/corpus/compendium.txt"];

    /// <summary>The corpus that the variable names, or the default places below a directory.</summary>
    /// <param name="variable">Value of <see cref="Variable"/>; null or blank means the default places.</param>
    /// <param name="workingDirectory">What relative paths are relative to.</param>
    public static DefaultCorpus Find(string? variable, string workingDirectory)
    {
        if (string.IsNullOrWhiteSpace(variable))
        {
            var places = s_places.ToLookup(p => Exists(Path.Combine(workingDirectory, p)));
            return new DefaultCorpus([.. places[true].Select(p => Path.Combine(workingDirectory, p))], [.. places[false]]);
        }

        string[] named = Exists(Path.Combine(workingDirectory, variable))
            ? [variable]
            : variable.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new DefaultCorpus([.. named.Select(p => Path.Combine(workingDirectory, p))], []);
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);
}

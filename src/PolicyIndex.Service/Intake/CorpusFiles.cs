using PolicyIndex.Ingest;

namespace PolicyIndex.Service.Intake;

/// <summary>Files and folders as named by a person, made into a list of files.</summary>
internal static class CorpusFiles
{
    /// <summary>
    /// Files as they are named; of folders all files, at any depth, whose extension a reader knows, in ordinal order.
    /// A path that does not exist stays in the list, so that it is reported with the others.
    /// </summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            files.AddRange(Directory.Exists(path) ? InFolder(path) : [path]);
        }

        return [.. files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => DocumentReaders.Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}

namespace PolicyIndex.Ingest.Tests;

/// <summary>Files that tests read from the working copy.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>A file of the compendium, which is input and never part of the repository; skips the test where it is missing.</summary>
    public static string Compendium(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "corpus", name);
        Assert.SkipUnless(File.Exists(path), $"SKIPPED: ../shared/corpus/{name} is not here, so the PDF reader is not compared with the real compendium.");
        return path;
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "PolicyIndex.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("Tests run from a working copy: no PolicyIndex.sln above " + AppContext.BaseDirectory);
    }
}

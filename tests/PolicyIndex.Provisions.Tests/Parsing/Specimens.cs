using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>Texts the parser is held to: the repository's own specimens and, where it is at hand, the real compendium.</summary>
internal static class Specimens
{
    public static string Root { get; } = FindRoot();

    /// <summary>Names of the specimens, relative to <c>corpus/</c>.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Root, "corpus")).Select(f => Path.GetFileName(f)).Where(n => n.EndsWith(".txt", StringComparison.Ordinal) || n.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static TheoryData<string> AsTheory() => [.. Names];

    public static SourceText Read(string name) => ReadFile(Path.Combine(Root, "corpus", name));

    /// <summary>The compendium, which is input and never part of the repository; skips the test where it is missing.</summary>
    public static SourceText Compendium()
    {
        var path = Path.Combine(Root, "..", "shared", "corpus", "compendium.txt");
        Assert.SkipUnless(File.Exists(path), "SKIPPED: ../shared/corpus/compendium.txt is not here, so the parser is not held to the real compendium.");
        return ReadFile(path);
    }

    public static SourceText FromText(string text) => SourceText.FromText(new Manifestation("0", "test.txt", "text/plain", text.Length, null), text);

    /// <summary>A web page through its reader.</summary>
    public static SourceText FromPage(string html)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(html));
        return DocumentReaders.Read(stream, "invented.html", ReadLimits.Default, TestContext.Current.CancellationToken);
    }

    private static SourceText ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return DocumentReaders.Read(stream, Path.GetFileName(path), ReadLimits.Default, TestContext.Current.CancellationToken);
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

using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>The same specimen in another format gives the same units, texts and addresses.</summary>
public sealed class SpecimenOutlineTests
{
    public static TheoryData<string> Printed =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Corpus).Select(p => Path.GetFileName(p)!).Where(n => Path.GetExtension(n) is ".docx" or ".html" or ".pdf").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_specimen_has_the_outline_of_its_text(string name)
    {
        var comparison = OutlineComparison.Of(Read(Path.ChangeExtension(name, ".txt")), Read(name));
        Assert.Empty(comparison.Differences);
        Assert.True(comparison.Total > 10, "A specimen of so few units shows nothing.");
    }

    [Fact]
    public void There_are_at_least_two_specimens_of_each_format() =>
        Assert.All([".docx", ".html", ".pdf"], e => Assert.InRange(Printed.Count(n => n.Data.EndsWith(e, StringComparison.Ordinal)), 2, 20));

    [Fact]
    public void The_numbers_of_the_Word_specimens_are_automatic()
    {
        // The reader prints them; in the file they stand nowhere.
        using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(RepositoryFiles.Corpus, "云岭省中小企业款项支付条例.docx"));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.DoesNotContain(">第一条 为了", body.ReadToEnd(), StringComparison.Ordinal);
        Assert.Contains("第一条 为了", Read("云岭省中小企业款项支付条例.docx").Text, StringComparison.Ordinal);
    }

    private static SourceText Read(string name) => Reading.Read(File.ReadAllBytes(Path.Combine(RepositoryFiles.Corpus, name)), name);
}

using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

public sealed class SpecimenTests
{
    public static TheoryData<string> Texts => [.. Names("*.txt")];

    public static TheoryData<string> Prints => [.. Names("*.pdf")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_specimen_is_read_line_by_line(string name)
    {
        var source = Read(name);
        Assert.Equal(source.Lines.Count, source.Lines[^1].Number);
        Assert.Contains(source.Lines, l => l.Text.Contains("云岭省", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFEFF', source.Text);
        Reading.AssertOffsets(source);
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void A_printed_specimen_has_the_characters_of_its_text(string name)
    {
        var print = Read(name);
        var title = Path.GetFileNameWithoutExtension(name);

        Assert.Equal(Furniture.Strip(Read(Path.ChangeExtension(name, ".txt"))), Furniture.Strip(print, title));
        Assert.True(new FileInfo(Path.Combine(RepositoryFiles.Corpus, name)).Length < 300_000, "Keep printed specimens small.");
        Reading.AssertOffsets(print);
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void A_print_shows_its_furniture_and_its_title_by_geometry(string name)
    {
        var print = Read(name);
        var title = Path.GetFileNameWithoutExtension(name);
        foreach (var page in print.Lines.GroupBy(l => l.Page))
        {
            Assert.Equal(title, page.First().Text);
            Assert.Equal($"— {page.Key} —", page.Last().Text);
            Assert.Equal(Enumerable.Range(1, page.Count()), page.Select(l => l.Number));
        }

        var (heading, body) = (print.Lines[1].Geometry!, print.Lines[4].Geometry!);
        Assert.True(heading.FontSize > 1.3 * body.FontSize);
        Assert.InRange((heading.Left + heading.Right) / 2 / heading.PageWidth, 0.45, 0.55);
    }

    private static IEnumerable<string> Names(string pattern) =>
        Directory.EnumerateFiles(RepositoryFiles.Corpus, pattern).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);

    private static SourceText Read(string name) => Reading.Read(File.ReadAllBytes(Path.Combine(RepositoryFiles.Corpus, name)), name);
}

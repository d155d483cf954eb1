using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>The real compendium as text and as PDF: the same book, so the same lines in the same order.</summary>
public sealed partial class CompendiumTests
{
    [Fact]
    public void The_PDF_has_the_lines_of_the_text()
    {
        var text = Read("compendium.txt");
        var print = Read("compendium.pdf");

        Assert.Equal(512, print.Manifestation.Pages);
        Reading.AssertOffsets(print);
        Assert.Equal(Printed(text), Printed(print));
    }

    private static SourceText Read(string name) => Reading.Read(File.ReadAllBytes(RepositoryFiles.Compendium(name)), name);

    /// <summary>Lines with something on them; the text keeps the page's leading blanks, print has indents instead.</summary>
    private static List<string> Printed(SourceText source) =>
        [.. source.Lines.Select(l => Blanks().Replace(l.Text.Trim(), " ")).Where(l => l.Length > 0)];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

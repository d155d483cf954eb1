using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>The real compendium as text and as PDF: the same units at the same addresses.</summary>
public sealed class CompendiumOutlineTests
{
    // A ratchet: 3,877 of 3,877 when this was written. Every unit that stops agreeing is named in the output.
    private const double LowestShare = 0.999;

    [Fact]
    public void The_PDF_has_the_outline_of_the_text()
    {
        var comparison = OutlineComparison.Of(Read("compendium.txt"), Read("compendium.pdf"));
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine($"{comparison.Agreeing} of {comparison.Total} units agree ({comparison.Share:P2})");
        foreach (var difference in comparison.Differences)
        {
            output?.WriteLine(difference.Length <= 160 ? difference : difference[..160] + "…");
        }

        Assert.InRange(comparison.Share, LowestShare, 1);
    }

    private static SourceText Read(string name) => Reading.Read(File.ReadAllBytes(RepositoryFiles.Compendium(name)), name);
}

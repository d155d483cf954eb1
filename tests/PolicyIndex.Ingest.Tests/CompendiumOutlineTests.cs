using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>The real compendium as text and as PDF: the same units at the same addresses.</summary>
public sealed class CompendiumOutlineTests
{
    // A ratchet: raise it when the share rises.
    private const double LowestShare = 0.0;

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

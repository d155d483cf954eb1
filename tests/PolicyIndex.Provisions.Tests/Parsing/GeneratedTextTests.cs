using System.Globalization;
using CsCheck;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>
/// Any text at all: never an exception, every character accounted for, the tree sound. 2,000 texts in a normal run;
/// <c>POLICYINDEX_GENERATED_TEXTS=100000</c> asks for more. The seed of a failing text stands in the message and can be
/// given to <c>Sample</c>.
/// </summary>
public sealed class GeneratedTextTests
{
    private static readonly long texts = long.Parse(Environment.GetEnvironmentVariable("POLICYINDEX_GENERATED_TEXTS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void Every_text_parses_and_keeps_the_invariants() => Check(texts, texts == 2000 ? "0000KgKJL0b4" : null);

    /// <summary>Texts that failed once: an attachment with neither label nor body; a heading of colons.</summary>
    [Theory]
    [InlineData("3Zu_ni1AwV21")]
    [InlineData("7Lbf5Ph9LbH1")]
    public void A_text_that_failed_once_parses(string seed) => Check(1, seed);

    private static void Check(long count, string? seed) => TextGenerator.Text.Sample(
        text =>
        {
            var source = Specimens.FromText(text);
            var violations = ParseInvariants.Violations(source, PolicyParser.Parse(source));
            Assert.True(violations.Count == 0, string.Join('\n', violations));
        },
        iter: count,
        threads: 1,
        seed: seed);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("一")]
    [InlineData("第")]
    [InlineData("（")]
    [InlineData("附件")]
    [InlineData("7")]
    [InlineData("令\n第1号")]
    public void Next_to_nothing_parses(string text)
    {
        var source = Specimens.FromText(text);
        Assert.Empty(ParseInvariants.Violations(source, PolicyParser.Parse(source)));
    }
}

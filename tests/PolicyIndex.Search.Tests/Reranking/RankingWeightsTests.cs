using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Tests.Reranking;

public sealed class RankingWeightsTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var weights = RankingWeights.Read(new StringReader("# note\nLexical\t7.25\nAttachment\t-1.1\n"));
        var written = new StringWriter();
        weights.Write(written);
        var again = RankingWeights.Read(new StringReader(written.ToString()));
        Assert.Equal((7.25, -1.1, 0.0), (again[(int)RankingFeature.Lexical], again[(int)RankingFeature.Attachment], again[(int)RankingFeature.Quantities]));
    }

    [Theory]
    [InlineData("Magic\t1")]
    [InlineData("Lexical 1")]
    [InlineData("Lexical\tviel")]
    public void A_wrong_row_is_named(string row) =>
        Assert.Contains("Row 1", Assert.Throws<FormatException>(() => RankingWeights.Read(new StringReader(row))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_product_s_weights_are_readable_and_rank_by_words_first() => Assert.True(RankingWeights.Default[(int)RankingFeature.Lexical] > 1);
}

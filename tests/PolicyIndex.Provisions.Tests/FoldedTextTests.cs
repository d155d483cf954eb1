namespace PolicyIndex.Provisions.Tests;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("对５ 家企业，\n给予 20 ％ 补助", "20%", "20 ％")]
    [InlineData("对５ 家企业，\n给予 20 ％ 补助", "5家企业,给予", "５ 家企业，\n给予")]
    [InlineData("“小巨人”", "\"小巨人\"", "“小巨人”")]
    public void What_is_found_folded_is_quoted_as_printed(string printed, string found, string quoted)
    {
        var folded = new FoldedText(printed);
        var at = folded.Text.IndexOf(found, StringComparison.Ordinal);
        Assert.Equal(quoted, folded.Printed(at, at + found.Length));
        Assert.Equal(quoted, printed[folded.InOriginal(at, at + found.Length).Start..folded.InOriginal(at, at + found.Length).End]);
    }

    [Fact]
    public void Folds_as_all_comparisons_do() => Assert.Equal(TextFolding.Fold("（一） 奖 励，％"), new FoldedText("（一） 奖 励，％").Text);

    [Fact]
    public void A_caller_may_fold_its_own_way() => Assert.Equal("plc", new FoldedText("P LC", char.ToLowerInvariant).Text);

    [Fact]
    public void An_empty_stretch_has_a_place()
    {
        Assert.Equal((1, 1), new FoldedText(" 甲乙").InOriginal(0, 0));
        Assert.Equal((4, 4), new FoldedText(" 甲乙 ").InOriginal(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FoldedText("甲乙").InOriginal(0, 3));
    }
}

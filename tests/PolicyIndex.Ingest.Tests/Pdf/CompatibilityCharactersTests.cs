using PolicyIndex.Ingest.Pdf;

namespace PolicyIndex.Ingest.Tests.Pdf;

public sealed class CompatibilityCharactersTests
{
    [Theory]
    [InlineData("⼈⺠⾏⽀⼀⽇⽉⽤⼾", "人民行支一日月用户")]
    [InlineData("⻓⻔⻋⻅⻚⻛⻜⻢⻥⻦⻨⻩⻬⻰⻝⻘⻄⻉", "长门车见页风飞马鱼鸟麦黄齐龙食青西贝")]
    [InlineData("⿕", "龠")]
    [InlineData("⺀⺮", "⺀⺮")]
    [InlineData("oﬃce ﬁle", "office file")]
    [InlineData("︵一︶﹐﹪", "（一），%")]
    [InlineData("⸺〜｡", "——～。")]
    [InlineData("ＡＢ１２（一）％．", "ＡＢ１２（一）％．")]
    [InlineData("第一条，the", "第一条，the")]
    public void Font_artefacts_are_folded_and_the_author_s_choices_kept(string letters, string text) =>
        Assert.Equal(text, CompatibilityCharacters.Fold(letters));

    [Fact]
    public void Every_Kangxi_radical_is_folded_to_an_ideograph() =>
        Assert.All(Enumerable.Range(0x2F00, 214), c => Assert.InRange(CompatibilityCharacters.Fold(((char)c).ToString())[0], '\u4E00', '\u9FFF'));
}

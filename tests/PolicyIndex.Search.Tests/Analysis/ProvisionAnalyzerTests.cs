using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Tests.Analysis;

/// <summary>Each token as term@position[start,end).</summary>
public sealed class ProvisionAnalyzerTests
{
    [Fact]
    public void Ideographs_give_characters_and_bigrams() => Assert.Equal(
        ["资@0[0,1)", "资金@0[0,2)", "金@1[1,2)", "到@2[3,4)", "到账@2[3,5)", "账@3[4,5)"],
        Tokens("资金，到账。", SpacesInRuns.Ignored));

    [Fact]
    public void Numbers_and_latin_words_are_one_token_each() => Assert.Equal(
        ["投@0[0,1)", "投资@0[0,2)", "资@1[1,2)", "400@2[2,5)", "5g@3[6,8)", "gb@4[9,11)", "t@5[12,13)"],
        Tokens("投资400 5G GB/T", SpacesInRuns.Ignored));

    [Fact]
    public void Full_width_is_folded_and_keeps_its_offsets() => Assert.Equal(
        ["abc@0[0,3)", "12.5@1[4,8)"],
        Tokens("ＡＢｃ　１２．５", SpacesInRuns.Ignored));

    [Fact]
    public void Spaces_inside_printed_words_are_ignored_but_counted() => Assert.Equal(
        ["认@0[0,1)", "认定@0[0,3)", "定@1[2,3)", "定书@1[2,6)", "书@2[5,6)"],
        Tokens("认 定\u3000 书", SpacesInRuns.Ignored));

    [Fact]
    public void Spaces_between_search_words_are_borders() => Assert.Equal(
        ["认@0[0,1)", "认定@0[0,2)", "定@1[1,2)", "书@2[3,4)"],
        Tokens("认定 书", SpacesInRuns.Borders));

    [Fact]
    public void A_printed_paragraph_ends_a_run() => Assert.Equal(
        ["甲@0[0,1)", "乙@1[2,3)"],
        Tokens("甲\n乙", SpacesInRuns.Ignored));

    [Fact]
    public void Rare_ideographs_of_two_units_stay_whole() => Assert.Equal(
        ["𠮷@0[0,2)", "𠮷县@0[0,3)", "县@1[2,3)"],
        Tokens("𠮷县", SpacesInRuns.Ignored));

    [Fact]
    public void Punctuation_alone_gives_nothing() => Assert.Empty(Tokens("，。《》()+-*:\"\\ \ud83d", SpacesInRuns.Ignored));

    [Fact]
    public void Analyzer_is_reusable()
    {
        using var analyzer = new ProvisionAnalyzer(SpacesInRuns.Ignored);
        Assert.Equal(["甲@0[0,1)"], Tokens(analyzer, "甲"));
        Assert.Equal(["乙@0[1,2)"], Tokens(analyzer, "，乙"));
    }

    private static List<string> Tokens(string text, SpacesInRuns spaces)
    {
        using var analyzer = new ProvisionAnalyzer(spaces);
        return Tokens(analyzer, text);
    }

    private static List<string> Tokens(Analyzer analyzer, string text)
    {
        var tokens = new List<string>();
        using var stream = analyzer.GetTokenStream("words", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        var position = -1;
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            tokens.Add($"{term}@{position}[{offset.StartOffset},{offset.EndOffset})");
        }

        stream.End();
        Assert.Equal(text.Length, offset.EndOffset);
        return tokens;
    }
}

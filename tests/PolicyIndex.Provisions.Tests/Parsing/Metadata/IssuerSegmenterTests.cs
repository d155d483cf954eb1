using PolicyIndex.Provisions.Parsing.Metadata;

namespace PolicyIndex.Provisions.Tests.Parsing.Metadata;

public sealed class IssuerSegmenterTests
{
    [Theory]
    [InlineData("工业和信息化部教育部市场监管总局", "工业和信息化部；教育部；市场监管总局")]
    [InlineData("工业和信息化部 财政部", "工业和信息化部；财政部")]
    [InlineData("云岭省财政厅云岭省工业和信息化厅", "云岭省财政厅；云岭省工业和信息化厅")]
    [InlineData("工业和信息化部办公厅财政部办公厅国家税务总局办公厅", "工业和信息化部办公厅；财政部办公厅；国家税务总局办公厅")]
    [InlineData("国务院办公厅", "国务院办公厅")]
    [InlineData("中共云岭省委云岭省人民政府", "中共云岭省委；云岭省人民政府")]
    [InlineData("全国人民代表大会常务委员会", "全国人民代表大会常务委员会")]
    public void Cuts_glued_names(string line, string expected) => Assert.Equal(expected, string.Join('；', IssuerSegmenter.Split([line])));

    [Fact]
    public void Joins_a_name_over_two_lines() =>
        Assert.Equal(["工业和信息化部", "国家发展和改革委员会"], IssuerSegmenter.Split(["工业和信息化部国家发展", "和改革委员会"]));

    [Fact]
    public void Without_words_there_is_no_issuer() => Assert.Empty(IssuerSegmenter.Split(["  ", "　"]));
}

using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Tests.Analysis;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("60日", "60日[0,3)")]
    [InlineData("60 日", "60日[0,4)")]
    [InlineData("六十日", "60日[0,3)")]
    [InlineData("６０天", "60日[0,3)")]
    [InlineData("10个工作日", "10工作日[0,6)")]
    [InlineData("1000万元", "10000000元[0,6)")]
    [InlineData("一千万元", "10000000元[0,4)")]
    [InlineData("0.1亿元", "10000000元[0,5)")]
    [InlineData("两百万块", "2000000元[0,4)")]
    [InlineData("15%", "15%[0,3)")]
    [InlineData("１５％", "15%[0,3)")]
    [InlineData("百分之十五", "15%[0,5)")]
    [InlineData("2027年底", "2027年[0,5)")]
    [InlineData("第九条", "9条[1,3)")]
    [InlineData("3个月", "3个月[0,3)")]
    [InlineData("3月", "3月[0,2)")]
    public void Spellings_of_one_quantity_are_one_term(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("一家企业")]
    [InlineData("5G网络")]
    [InlineData("GB/T 13")]
    [InlineData("二十大报告")]
    [InlineData("60\n日")]
    [InlineData("")]
    public void Without_a_number_and_its_unit_there_is_none(string text) => Assert.Equal("", Show(text));

    private static string Show(string text) => string.Join('|', Enumerable.Range(0, text.Length)
        .Where(i => QuantityScanner.CanBegin(text[i]))
        .Select(i => QuantityScanner.At(text, i))
        .Where(q => q is not null)
        .Select(q => $"{q!.Value.Term}[{q.Value.Start},{q.Value.End})"));
}

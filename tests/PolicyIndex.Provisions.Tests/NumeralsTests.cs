namespace PolicyIndex.Provisions.Tests;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十五", 25)]
    [InlineData("一百", 100)]
    [InlineData("百", 100)]
    [InlineData("一百零三", 103)]
    [InlineData("一百〇三", 103)]
    [InlineData("一百一十", 110)]
    [InlineData("一百十二", 112)]
    [InlineData("一千零二十", 1020)]
    [InlineData("一千二百六十", 1260)]
    [InlineData("两千", 2000)]
    [InlineData("二千零五", 2005)]
    [InlineData("一万零三十", 10030)]
    [InlineData("十二万", 120000)]
    [InlineData("二〇二五", 2025)]
    [InlineData("二○二五", 2025)]
    [InlineData("廿五", 25)]
    [InlineData("卅", 30)]
    [InlineData("一百廿五", 125)]
    [InlineData("25", 25)]
    [InlineData("２５", 25)]
    [InlineData("007", 7)]
    [InlineData("零", 0)]
    [InlineData("①", 1)]
    [InlineData("⑳", 20)]
    [InlineData("㉑", 21)]
    [InlineData("⑴", 1)]
    [InlineData("⒈", 1)]
    [InlineData("㈠", 1)]
    [InlineData("㊀", 1)]
    public void Reads(string text, int expected)
    {
        Assert.True(Numerals.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("甲")]
    [InlineData("第一")]
    [InlineData("一、")]
    [InlineData("十百")]
    [InlineData("一二百")]
    [InlineData("百十百")]
    [InlineData("十十")]
    [InlineData("二廿")]
    [InlineData("一百零")]
    [InlineData("三百五")]
    [InlineData("一百零零三")]
    [InlineData("万")]
    [InlineData("①②")]
    [InlineData("3.5")]
    [InlineData("999999999999")]
    public void Refuses_what_is_no_number(string text)
    {
        Assert.False(Numerals.TryParse(text, out var value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(103, "一百零三")]
    [InlineData(110, "一百一十")]
    [InlineData(112, "一百一十二")]
    [InlineData(1005, "一千零五")]
    [InlineData(1020, "一千零二十")]
    [InlineData(10030, "一万零三十")]
    [InlineData(120000, "十二万")]
    public void Writes(int value, string expected) => Assert.Equal(expected, Numerals.ToChinese(value));

    [Fact]
    public void Reads_back_everything_it_writes()
    {
        for (var i = 0; i < 12_000; i++)
        {
            Assert.True(Numerals.TryParse(Numerals.ToChinese(i), out var back), Numerals.ToChinese(i));
            Assert.Equal(i, back);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000_000)]
    public void Refuses_to_write_what_it_cannot_read(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Numerals.ToChinese(value));
}

namespace PolicyIndex.Provisions.Tests;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("（一） 总　则", "(一)总则")]
    [InlineData("云府发［２０２５］７号", "云府发[2025]7号")]
    [InlineData("云府发〔2025〕7号", "云府发[2025]7号")]
    [InlineData("《关于〈办法〉的“通知”》", "《关于<办法>的\"通知\"》")]
    [InlineData("2025—2027年", "2025-2027年")]
    [InlineData("二○二五", "二〇二五")]
    public void Folds_for_comparison(string printed, string folded) => Assert.Equal(folded, TextFolding.Fold(printed));

    [Theory]
    [InlineData("自２０２５年6月１日起", "自2025年6月1日起")]
    [InlineData("（一）　５％", "（一）　5％")]
    [InlineData("没有数字", "没有数字")]
    public void Half_width_digits_stand_where_the_printed_ones_stood(string printed, string digits)
    {
        Assert.Equal(digits, TextFolding.HalfWidthDigits(printed));
        Assert.Equal(printed.Length, digits.Length);
    }

    [Theory]
    [InlineData('法', true)]
    [InlineData('〇', true)]
    [InlineData('㐀', true)]
    [InlineData('A', false)]
    [InlineData('，', false)]
    public void Knows_ideographs(char c, bool ideograph) => Assert.Equal(ideograph, TextFolding.IsIdeograph(c));
}

using PolicyIndex.Service.Comparison;

namespace PolicyIndex.Service.Tests.Comparison;

/// <summary>How two wordings differ.</summary>
public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("三十日内付款", "六十日内付款", "-三+六 十日内付款")]
    [InlineData("奖励30万元", "奖励60万元", " 奖励-30+60 万元")]
    [InlineData("提高1.5%", "提高2.5%", " 提高-1.5%+2.5%")]
    [InlineData("应当及时足额付款", "应当及时付款", " 应当及时-足额 付款")]
    [InlineData("同一句话。", "同一句话。", " 同一句话。")]
    [InlineData("", "新增", "+新增")]
    [InlineData("甲的乙丙", "丁的戊丙", "-甲的乙+丁的戊 丙")]
    public void Pieces_tell_what_each_side_has(string left, string right, string expected) =>
        Assert.Equal(expected, string.Concat(TextDifference.Of(left, right).Pieces.Select(p => $"{" -+"[(int)p.Side]}{p.Text}")));

    [Theory]
    [InlineData("付款单位应当自交付之日起30日内支付款项。", "采购人应当自验收之日起60日内付清全部款项；另有约定的除外。")]
    [InlineData("abc 12.5 中文", "abd 12 中")]
    [InlineData("𠮷野家", "𠮷屋家")]
    public void Either_side_can_be_read_from_the_pieces(string left, string right)
    {
        var pieces = TextDifference.Of(left, right).Pieces;
        Assert.Equal(left, string.Concat(pieces.Where(p => p.Side != DifferenceSide.Right).Select(p => p.Text)));
        Assert.Equal(right, string.Concat(pieces.Where(p => p.Side != DifferenceSide.Left).Select(p => p.Text)));
    }
}

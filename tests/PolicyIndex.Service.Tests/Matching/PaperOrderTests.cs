using PolicyIndex.Service.Matching.Papers;

namespace PolicyIndex.Service.Tests.Matching;

/// <summary>What rules are sorted by.</summary>
public sealed class PaperOrderTests
{
    [Theory]
    [InlineData("2025年4月底前", "2025-04-30")]
    [InlineData("2027年12月31日", "2027-12-31")]
    [InlineData("2030年", "2030-12-31")]
    [InlineData("2026年2月、2025年3月1日", "2025-03-01")]
    [InlineData("2025年13月", null)]
    [InlineData("2025年2月30日", null)]
    [InlineData("5个工作日内", null)]
    [InlineData(null, null)]
    public void Deadlines(string? words, string? expected) =>
        Assert.Equal(expected is null ? null : DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), DeadlineDate.Of(words));

    [Theory]
    [InlineData("最高50万元", 500000, null)]
    [InlineData("1.5亿元、200万元", 150000000, null)]
    [InlineData("每户3000元", 3000, null)]
    [InlineData("30%、不超过5%", null, 30)]
    [InlineData("99999999999999999999999999999999元", null, null)]
    [InlineData("5个工作日", null, null)]
    public void Amounts(string words, int? money, int? share) => Assert.Equal(((decimal?)money, (decimal?)share), AmountValue.Of(words));
}

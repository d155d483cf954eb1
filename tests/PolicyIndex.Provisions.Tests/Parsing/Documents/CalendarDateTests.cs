using PolicyIndex.Provisions.Parsing.Documents;

namespace PolicyIndex.Provisions.Tests.Parsing.Documents;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("2025年3月17日", 2025, 3, 17)]
    [InlineData(" 2025 年 3 月 17 日 ", 2025, 3, 17)]
    [InlineData("（2024年2月29日）", 2024, 2, 29)]
    [InlineData("二〇二五年三月十七日", 2025, 3, 17)]
    [InlineData("二○二五年十二月三十一日", 2025, 12, 31)]
    [InlineData("２０２５年３月１７日", 2025, 3, 17)]
    public void Reads_a_date_alone(string line, int year, int month, int day)
    {
        Assert.True(CalendarDate.TryReadAlone(line, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("2025年2月30日")]
    [InlineData("2025年13月1日")]
    [InlineData("2025年3月")]
    [InlineData("自2025年3月17日起")]
    [InlineData("1025年3月17日")]
    [InlineData("")]
    public void Refuses_what_is_none(string line) => Assert.False(CalendarDate.TryReadAlone(line, out _));

    [Fact]
    public void Finds_all_in_a_text() =>
        Assert.Equal([(1, 9), (12, 10)], CalendarDate.FindAll("自2025年6月1日起至2027年12月1日止").Select(d => (d.Start, d.Length)));
}

using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Works;

public sealed class WorkIdTests
{
    [Theory]
    [InlineData("云岭省人民政府印发《关于促进某业的措施》的通知", null, "云岭省人民政府印发-关于促进某业的措施-的通知")]
    [InlineData("云岭省 中小企业\n促进办法（试行）", "2024-01-30", "云岭省中小企业促进办法-试行-2024-01-30")]
    [InlineData("ＡＢ：5Ｇ/云", null, "AB-5G-云")]
    public void Slugs_a_title(string title, string? date, string expected) =>
        Assert.Equal(expected, WorkId.From(title, date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Long_titles_are_cut_but_stay_apart()
    {
        var start = new string('云', 80);
        var one = WorkId.From(start + "甲", null);
        var two = WorkId.From(start + "乙", null);
        Assert.NotEqual(one, two);
        Assert.Equal(64 + 9, one.Length);
    }

    [Fact]
    public void Refuses_a_title_without_a_word() => Assert.Throws<ArgumentException>(() => WorkId.From("《》", null));
}

using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Locators;

public sealed class TitleNamesTests
{
    [Theory]
    [InlineData("云岭省人民政府办公厅关于印发《云岭省绿色车间培育办法（试行）》的通知", "绿色车间培育办法")]
    [InlineData("云岭省人民政府办公厅关于印发云岭省绿色车间培育方案（2024—2027年）的通知", "绿色车间培育方案")]
    [InlineData("云岭省人民政府关于加快账款清偿的若干意见", "加快账款清偿的若干意见")]
    [InlineData("云岭省人民政府关于加快账款清偿的若干意见", "关于加快账款清偿的若干意见")]
    [InlineData("中华人民共和国账款支付条例实施细则", "账款支付条例实施细则")]
    [InlineData("2025年绿色车间行动方案", "绿色车间行动方案")]
    public void Derives_the_short_name(string title, string name) =>
        Assert.Contains(name, TitleNames.Derived(new Work { Id = "x", Title = title, Region = "云岭省" }));

    [Theory]
    [InlineData("云岭省管理办法", "管理办法")]
    [InlineData("云岭省人民政府令", "人民政府令")]
    public void Derives_no_name_that_many_works_could_have(string title, string name)
    {
        var derived = TitleNames.Derived(new Work { Id = "x", Title = title, Region = "云岭省" });
        Assert.Equal(name.Length >= 5, derived.Contains(name));
    }

    [Fact]
    public void Names_are_compared_without_marks_and_spaces() =>
        Assert.Equal("关于印发账款支付规定2024版的通知", TitleNames.Compact("关于 印发《账款支付规定（２０２４版）》的通知"));
}

using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Tests.Enterprises;

public sealed class DivisionsTests
{
    [Theory]
    [InlineData("贵州省遵义市", "贵州省遵义市")]
    [InlineData("我们在仁怀办厂", "贵州省遵义市仁怀市")]
    [InlineData("贵州省黔南州福泉市", "贵州省黔南布依族苗族自治州福泉市")]
    [InlineData("佛山顺德一家企业", "广东省佛山市顺德区")]
    [InlineData("四川省成都市", "四川省成都市")]
    [InlineData("新疆库尔勒市一家棉纺厂", "新疆维吾尔自治区库尔勒市")]
    [InlineData("北京海淀区的公司", "北京市海淀区")]
    [InlineData("四川省绵阳市某某县的厂", "四川省绵阳市某某县")]
    [InlineData("云岭省青石市", "云岭省青石市")]
    [InlineData("我们是云岭省青石市一家食品厂", "云岭省青石市")]
    public void Places_in_full_and_short(string text, string place) => Assert.Equal(place, Divisions.Find(text)?.Region.ToString());

    [Fact]
    public void No_place_is_none() => Assert.Null(Divisions.Find("我们是一家小公司"));

    [Fact]
    public void The_table_holds_every_province_and_the_counties_of_one() => Assert.Equal("贵州省黔东南苗族侗族自治州施秉县", Divisions.Find("施秉县")?.Region.ToString());

    [Theory]
    [InlineData("贵阳的厂子", "贵州省")]
    [InlineData("从贵阳搬到重庆", "贵州省|重庆市")]
    [InlineData("内蒙古的牧场", "内蒙古自治区")]
    [InlineData("多少日内向全国各地付清", "")]
    [InlineData("朝阳产业和白银价格", "")]
    [InlineData("白银市的厂子", "甘肃省")]
    public void Places_say_their_province(string text, string provinces) => Assert.Equal(provinces, string.Join('|', Divisions.ProvincesIn(text)));
}

using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class NamedYearsTests
{
    [Theory]
    [InlineData("2019年度的申报什么时候截止？", "2019")]
    [InlineData("我们公司2020年注册，现在怎么办？", "")]
    [InlineData("《云岭省工业条例（2021年修订）》怎么规定？", "")]
    public void Only_years_of_what_is_asked_count(string question, string years) =>
        Assert.Equal(years, string.Join(' ', NamedYears.AskedAbout(question)));

    [Theory]
    [InlineData("四川省对新认定企业奖励多少？", "四川省")]
    [InlineData("我们在成都，国家有什么规定？", null)]
    [InlineData("成都的企业能不能申报？", null)]
    public void A_province_is_asked_for_its_own_rules_or_is_where_somebody_stands(string question, string? province) =>
        Assert.Equal(province, AskedRegion.Of(question));
}

using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Tests.Enterprises;

public sealed class SizeStandardTests
{
    [Theory]
    [InlineData("C15", 300, 3000, null, "中型")]
    [InlineData("C15", 299, 3000, null, "小型")]
    [InlineData("C15", 1000, 40000, null, "大型")]
    [InlineData("C15", 1000, 39999, null, "中型")]
    [InlineData("C15", 19, null, null, "微型")]
    [InlineData("C15", 160, null, null, "微型、小型")]
    [InlineData("C15", null, null, null, "微型、小型、中型、大型")]
    [InlineData("F51", 16, 4200, null, "小型")]
    [InlineData("I65", 75, 2600, null, "小型")]
    [InlineData("A03", null, 5600, null, "中型")]
    [InlineData("L72", 300, null, 120000, "大型")]
    [InlineData("L72", null, null, 120000, "微型、小型、中型、大型")]
    [InlineData("K702", 300, 1000, null, "中型")]
    [InlineData("K702", 350, 900, null, "小型")]
    [InlineData("K70", null, 1000, 5000, "中型")]
    [InlineData("G59", 99, 1000, null, "小型")]
    [InlineData("E50", null, 6000, 5000, "中型")]
    [InlineData("Q84", 100, null, null, "中型")]
    public void Bounds_by_industry(string code, int? employees, int? revenue, int? assets, string sizes)
    {
        var working = SizeStandard.Classify(Industries.Of(code), employees, revenue, assets);
        Assert.Equal(sizes, string.Join('、', working.Possible.Order().Select(EnterpriseSizes.Name)));
        Assert.NotNull(working.Standard);
    }

    [Fact]
    public void The_working_names_bounds_and_what_is_missing()
    {
        var working = SizeStandard.Classify(Industries.Of("C15"), 160, null, null);
        Assert.Equal(["从业人员160人：小型一档（大型≥1000，中型≥300，小型≥20）"], working.Steps);
        Assert.Equal(["revenue"], working.Missing);
    }

    [Fact]
    public void Without_an_industry_nothing_is_decided() => Assert.Equal(["industry"], SizeStandard.Classify(null, 1, 1, 1).Missing);

    [Theory]
    [InlineData("中小微企业", "微型、小型、中型")]
    [InlineData("小微企业", "微型、小型")]
    [InlineData("大中型企业", "中型、大型")]
    [InlineData("大型企业", "大型")]
    [InlineData("企业", "")]
    public void Words_for_sizes(string words, string sizes) => Assert.Equal(sizes, string.Join('、', EnterpriseSizes.Meant(words).Order().Select(EnterpriseSizes.Name)));
}

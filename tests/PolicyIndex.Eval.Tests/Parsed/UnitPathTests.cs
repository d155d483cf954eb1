using PolicyIndex.Eval.Parsed;

namespace PolicyIndex.Eval.Tests.Parsed;

public sealed class UnitPathTests
{
    [Theory]
    [InlineData("#第一章/第十九条/(二)", "第一章/第十九条/（二）")]
    [InlineData("专栏 1/2.", "专栏1/2")]
    [InlineData("一、/（一）", "一/(一)")]
    [InlineData("附件2/１", "附件2/1")]
    public void Width_hash_spaces_and_punctuation_do_not_count(string one, string other) =>
        Assert.True(UnitPath.Parse(one).SameAs(UnitPath.Parse(other)));

    [Theory]
    [InlineData("二/（一）", "二/（二）")]
    [InlineData("二/（一）", "（一）")]
    [InlineData("第三条", "第三条/第1款")]
    public void Other_places_stay_other(string one, string other) =>
        Assert.False(UnitPath.Parse(one).SameAs(UnitPath.Parse(other)));

    [Theory]
    [InlineData("#题", "题")]
    [InlineData("附件1/表/行10", "行10")]
    [InlineData("二/（一）/1/——2", "——2")]
    [InlineData("第九条", null)]
    [InlineData("附件2/填报说明/3", null)]
    public void A_place_without_a_printed_label_has_a_name(string path, string? name) => Assert.Equal(name, UnitPath.Parse(path).Name);

    [Fact]
    public void Names_in_the_middle_are_no_labels() => Assert.Equal(["附件2", "3"], UnitPath.Parse("附件2/填报说明/3").Labels);
}

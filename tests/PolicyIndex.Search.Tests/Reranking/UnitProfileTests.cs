using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Tests.Reranking;

public sealed class UnitProfileTests
{
    [Fact]
    public void What_is_kept_is_what_was_written()
    {
        var profile = UnitProfiles.Of("云-1:art_1", "自验收之日起60日内") with { InAttachment = true, Region = "" };
        Assert.Equal(profile, UnitProfile.Decode(profile.Encode()));
    }

    [Fact]
    public void Something_else_is_refused_with_the_remedy() =>
        Assert.Contains("rebuild the index", Assert.Throws<InvalidDataException>(() => UnitProfile.Decode("云-1\u001Fart_1")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("第 ９ 条\u3000企业", "第9条企业")]
    [InlineData("GB T 36132 标准", "gb t 36132标准")]
    [InlineData("一\u001F二", "一 二")]
    [InlineData(null, "")]
    public void Texts_are_folded_for_comparison(string? text, string expected) => Assert.Equal(expected, MatchText.Fold(text));
}

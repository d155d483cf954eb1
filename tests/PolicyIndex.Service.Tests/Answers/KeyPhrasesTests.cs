using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class KeyPhrasesTests
{
    [Theory]
    [InlineData("新认定的绿色工厂能拿多少万奖金？", "新认定|绿色工厂")]
    [InlineData("我们是贵州一家小厂，节能电机贷款贴息比例是多少？", "节能电机贷款贴息")]
    [InlineData("技改贷款 展期次数", "技改贷款|展期次数")]
    [InlineData("多少？", "")]
    public void Words_of_asking_are_left_out(string question, string phrases) => Assert.Equal(phrases, string.Join('|', KeyPhrases.Of(question).Where(p => p != "万")));

    [Fact]
    public void Presence_counts_pairs_and_forgives_a_fifth()
    {
        Assert.Equal(1, KeyPhrases.Presence("绿色工厂", "省级绿色工厂"));
        Assert.Equal(1.25 / 3, KeyPhrases.Presence("绿色工厂", "绿色制造"), 6);
        Assert.Equal(0, KeyPhrases.Presence("绿色工厂", "技术中心"));
    }

    [Fact]
    public void An_everyday_word_counts_for_its_own_characters_only() =>
        Assert.Equal(1.25 / 4, KeyPhrases.Presence("香港敲钟去", "境内上市", ["敲钟"]), 6);
}

using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Lexicon;

namespace PolicyIndex.Search.Tests.Lexicon;

public sealed class PolicyLexiconTests
{
    [Fact]
    public void Gives_the_written_words_once_and_without_the_query_s_own()
    {
        var lexicon = new PolicyLexicon(new StringReader("# 说明\n\n欠钱|赖账\t拖欠 逾期\n拖着\t逾期 未付\nai\t人工智能\n"));
        Assert.Equal(["拖欠", "逾期", "未付"], lexicon.WrittenFor("他欠钱赖账还拖着"));
        Assert.Equal(["逾期"], lexicon.WrittenFor("拖欠的人欠钱"));
        Assert.Equal(["人工智能"], lexicon.WrittenFor("AI怎么管"));
        Assert.Empty(lexicon.WrittenFor("付款期限"));
    }

    [Theory]
    [InlineData("欠钱 拖欠")]
    [InlineData("欠钱\t")]
    [InlineData("\t拖欠")]
    [InlineData("欠钱\t拖欠\t逾期")]
    public void Refuses_a_row_that_is_not_said_and_written(string row)
    {
        var failure = Assert.Throws<FormatException>(() => new PolicyLexicon(new StringReader("# 说明\n" + row)));
        Assert.Contains("Row 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_product_s_lexicon_is_readable() => Assert.Contains("拖欠", PolicyLexicon.Default.WrittenFor("对方一直赖账"));

    [Fact]
    public void Everyday_words_find_the_clause_in_official_words_even_where_they_share_none()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1,
        [
            InventedWorks.Make(
                new Work { Id = "云-1-1", Title = "云岭省规定" },
                (ProvisionKind.Article, "第一条", "第一条", null, "对方单位应当公开联系方式，一直公开。", "art_1"),
                (ProvisionKind.Article, "第二条", "第二条", null, "对方单位逾期未支付账款的，责令改正。", "art_2"),
                (ProvisionKind.Article, "第三条", "第三条", null, "不得提供虚假材料。", "art_3")),
        ]);
        Assert.Equal("云-1-1:art_2", index.Search(new SearchRequest { Query = "对方单位赖账" }).Hits[0].ProvisionId);
        Assert.Contains("虚假", PolicyLexicon.Default.WrittenFor("撒谎"));
        Assert.Equal("云-1-1:art_3", Assert.Single(index.Search(new SearchRequest { Query = "撒谎" }).Hits).ProvisionId);
    }
}

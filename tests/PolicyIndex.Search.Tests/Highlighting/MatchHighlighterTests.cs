using PolicyIndex.Search.Highlighting;
using PolicyIndex.Search.Lexicon;

namespace PolicyIndex.Search.Tests.Highlighting;

/// <summary>Marked words in 【】.</summary>
public sealed class MatchHighlighterTests
{
    [Theory]
    [InlineData("付款期限", "约定的付款期限不得超过六十日。", "约定的【付款期限】不得超过六十日。")]
    [InlineData("付款期限是多少天？", "付款应当及时，期限从其约定。", "【付款】应当及时，【期限】从其约定。")]
    [InlineData("款", "付款期限", "付款期限")]
    [InlineData("奖励资金", "奖 励资\n金到账", "【奖 励资\n金】到账")]
    [InlineData("60日", "自交付之日起60日内，6日", "自交付之日起【60日】内，6日")]
    [InlineData("５Ｇ网络", "建设5G网络", "建设【5G网络】")]
    [InlineData("reits", "公募ＲＥＩＴｓ项目", "公募【ＲＥＩＴｓ】项目")]
    [InlineData("我们可以申请什么补助？", "我们可以看到什么，申请补助的", "我们可以看到什么，【申请补助】的")]
    [InlineData("企业 奖励", "业奖很少，奖励企业", "业奖很少，【奖励企业】")]
    [InlineData("，。", "付款，期限。", "付款，期限。")]
    [InlineData("付款", "", "")]
    public void Marks(string query, string text, string expected) =>
        Assert.Equal(expected, Show(text, MatchHighlighter.Mark(text, new QueryWords(query, new PolicyLexicon(TextReader.Null)))));

    [Theory]
    [InlineData("对方一直赖账", "不得拖欠款项，拖延付款的除外。", "不得【拖欠】款项，拖延付款的除外。")]
    [InlineData("赖账", "逾期未支付的", "【逾期未支付】的")]
    [InlineData("怎么评小厂？", "首台（套）装备", "首台（套）装备")]
    [InlineData("国内第一台", "推广首台(套)装备", "推广【首台(套)】装备")]
    public void Marks_official_words_whole(string query, string text, string expected) =>
        Assert.Equal(expected, Show(text, MatchHighlighter.Mark(text, new QueryWords(query, new PolicyLexicon(new StringReader("赖账\t拖欠 逾期 未支付\n第一台\t首台（套）\n"))))));

    private static string Show(string text, IReadOnlyList<TextSpan> spans)
    {
        var shown = text;
        foreach (var span in spans.Reverse())
        {
            shown = shown.Insert(span.End, "】").Insert(span.Start, "【");
        }

        return shown;
    }
}

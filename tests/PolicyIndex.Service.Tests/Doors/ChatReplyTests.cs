using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors.OpenAi;

namespace PolicyIndex.Service.Tests.Doors;

public sealed class ChatReplyTests
{
    [Fact]
    public void Every_number_of_the_answer_is_a_citation_and_no_other_bracket()
    {
        var reply = ChatReply.From(Answer("先看附件[7]，三十日内支付[1]，逾期付息[2][1]。", ["期限有两种说法"]), path => $"https://p.example{path}");
        Assert.Equal([("[1]", "甲"), ("[2]", "乙"), ("[1]", "甲")], reply.Citations.Select(c => (reply.Content[c.StartIndex..c.EndIndex], c.Title)));
        Assert.All(reply.Citations, c => Assert.StartsWith("https://p.example/works/", c.Url, StringComparison.Ordinal));
        Assert.EndsWith("**请注意**\n- 期限有两种说法\n\n**来源**\n1. [甲](https://p.example/works/w#a) 有效\n2. [乙](https://p.example/works/w#b) 失效", reply.Content, StringComparison.Ordinal);
        Assert.Equal("先看附件[7]，三十日内支付[1]，逾期付息[2][1]。", ChatReply.WithoutSources(reply.Content));
    }

    [Theory]
    [InlineData("一。二；三\n四")]
    [InlineData("")]
    [InlineData("。。\n\n")]
    public void Pieces_lose_nothing(string content) => Assert.Equal(content, string.Concat(ChatStream.Pieces(content)));

    private static AnswerView Answer(string text, string[] warnings) => new(
        text, false, null, 0.5, "问", [Claim(1, "甲", "a", "有效"), Claim(2, "乙", "b", "失效")], [], warnings, new DateOnly(2025, 6, 1));

    private static ClaimView Claim(int number, string label, string unit, string status) =>
        new("句", [new ClaimCitationView(number, $"w:{unit}", label, "句", 0, 1, status, $"/works/w#{unit}", "国家")]);
}

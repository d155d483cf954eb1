using PolicyIndex.Service.Doors.OpenAi;

namespace PolicyIndex.Service.Tests.Doors;

/// <summary>Requests in the form in which chat programs send them.</summary>
public sealed class SideTaskTests
{
    private const string History =
        "### Chat History:\n<chat_history>\nUSER: 逾期支付货款要付多少利息？\nASSISTANT: 《云岭省支持小微企业办法》规定每日万分之五[1]\nUSER: 2024年呢？\n</chat_history>";

    [Theory]
    [InlineData("### Task:\nGenerate a concise title with an emoji.\n### Output:\nJSON format: { \"title\": \"…\" }\n", "{\"title\":\"逾期支付货款要付多少利息\"}")]
    [InlineData("### Task:\nGenerate broad tags.\n### Output:\nJSON format: { \"tags\": [\"tag1\"] }\n", "{\"tags\":[\"政策\",\"云岭省支持小微企业办法\"]}")]
    [InlineData("### Task:\nSuggest follow-up questions.\n### Output:\nJSON format: { \"follow_ups\": [\"Question 1?\"] }\n", "{\"follow_ups\":[\"《云岭省支持小微企业办法》现在有效吗？\",\"《云岭省支持小微企业办法》规定了哪些条件？\",\"还有哪些文件对此有规定？\"]}")]
    [InlineData("### Task:\nGenerate search queries.\n### Output:\n{ \"queries\": [\"q\"] }\n", "{\"queries\":[\"2024年呢？\"]}")]
    [InlineData("### Task:\nDescribe an image.\n### Output:\n{ \"prompt\": \"\" }\n", "")]
    public void Open_WebUI_gets_the_json_it_asks_for(string task, string expected) => Assert.Equal(expected, SideTask.Answer(task + History));

    [Fact]
    public void A_title_asked_for_in_words_is_words() =>
        Assert.Equal("逾期支付货款要付多少利息", SideTask.Answer("Provide a concise, 5-word-or-less title for the conversation. Only return the title itself.\n\nConversation:\nUser: 逾期支付货款要付多少利息？\nAI: 每日万分之五"));

    [Fact]
    public void A_long_question_makes_a_short_title() =>
        Assert.Equal("{\"title\":\"" + new string('甲', 24) + "…\"}", SideTask.Answer("### Task:\n{ \"title\": \"\" }\n### Chat History:\n<chat_history>\nUSER: " + new string('甲', 60) + "\n</chat_history>"));

    [Theory]
    [InlineData("title、tags 和 follow_ups 是什么？")]
    [InlineData("### Task:\n申报流程有哪些步骤？")]
    [InlineData("申报职称（title）需要什么条件？")]
    [InlineData("请根据《云岭省支持小微企业办法》拟一个标题")]
    public void Questions_are_questions(string message) => Assert.Null(SideTask.Answer(message));
}

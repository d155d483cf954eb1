using System.Net;
using System.Net.Http.Json;

namespace PolicyIndex.Service.Tests.Pages;

public sealed class AnswerPagesTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Question = "逾期支付货款的，逾期利息怎么算？";

    [Fact]
    public async Task A_question_in_the_address_is_answered_with_its_source_marked()
    {
        var page = await service.Client.GetStringAsync($"/ask?q={Question}", TestContext.Current.CancellationToken);
        Assert.Matches("class=\"ref\" href=\"#source-0-1\"", page);
        Assert.Matches("id=\"source-0-1\".*?<mark>逾期支付的，按照每日万分之五支付逾期利息。</mark>", page.ReplaceLineEndings(""));
        Assert.Contains("可靠程度约", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_turn_is_a_part_of_the_page_with_anchors_of_its_own()
    {
        using var response = await service.Client.PostAsJsonAsync(
            "/ask?handler=turn",
            new { question = Question, turns = new[] { new { role = "user", text = "你好" }, new { role = "assistant", text = "请问。" } } },
            TestContext.Current.CancellationToken);
        var part = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        Assert.Contains("id=\"turn-2\"", part, StringComparison.Ordinal);
        Assert.Contains("id=\"source-2-1\"", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_is_never_markup() =>
        Assert.DoesNotContain("<script>alert", await service.Client.GetStringAsync("/ask?q=%3Cscript%3Ealert(1)%3C/script%3E", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_is_too_long_is_said_to_be() =>
        Assert.Contains("最长 1000 个字符", await service.Client.GetStringAsync($"/ask?q={new string('问', 1001)}", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_turn_is_refused()
    {
        using var response = await service.Client.PostAsJsonAsync("/ask?handler=turn", new { question = "" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_checked_text_is_shown_as_it_was_with_findings_marked()
    {
        var page = await VerifyAsync("《云岭省支持小微企业办法》第二条：<b>\r\n“按照每日万分之六支付逾期利息”", HttpStatusCode.OK);
        Assert.Contains("&lt;b&gt;", page, StringComparison.Ordinal);
        Assert.Matches("class=\"finding\" data-in-order=\"true\" href=\"#finding-1\">《云岭省支持小微企业办法》第二条<", page);
        Assert.Matches("<del[^>]*>六</del><ins[^>]*>五</ins>|<ins[^>]*>五</ins><del[^>]*>六</del>", page);
    }

    [Theory]
    [InlineData("", "请粘贴要核对的文字")]
    [InlineData(" \r\n ", "请粘贴要核对的文字")]
    public async Task Nothing_to_check_is_said(string text, string said) =>
        Assert.Contains(said, await VerifyAsync(text, HttpStatusCode.BadRequest), StringComparison.Ordinal);

    [Fact]
    public async Task Too_much_to_check_is_said() =>
        Assert.Contains("请分段核对", await VerifyAsync(new string('文', 20_001), HttpStatusCode.BadRequest), StringComparison.Ordinal);

    private async Task<string> VerifyAsync(string text, HttpStatusCode status)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Text", text)]);
        using var response = await service.Client.PostAsync("/verify", form, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}

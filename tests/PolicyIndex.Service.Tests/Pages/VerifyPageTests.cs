using System.Net;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Tests.Pages;

/// <summary>The page that checks texts, without script.</summary>
public sealed class VerifyPageTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task Each_place_is_marked_by_sign_and_word_and_explained()
    {
        var page = await PostAsync("依《云岭省支持小微企业办法》（云府发〔2025〕3号）第二条第二款，“逾期支付的，按照每日万分之六支付逾期利息。”\r\n另见《云岭省灯塔奖励规定》。");
        Assert.Matches("<mark data-mark=\"ok\">《云岭省支持小微企业办法》[^<]*</mark><a class=\"sign\" data-mark=\"ok\" href=\"#finding-1\" aria-label=\"第 1 处，有效\">✓1</a>", page);
        Assert.Matches("<mark data-mark=\"differs\">逾期支付的，按照每日万分之六支付逾期利息[^<]*</mark><a class=\"sign\" data-mark=\"differs\" href=\"#finding-2\" aria-label=\"第 2 处，有出入\">≠2</a>", page);
        Assert.Contains("<mark data-mark=\"unknown\">《云岭省灯塔奖励规定》</mark><a class=\"sign\" data-mark=\"unknown\" href=\"#finding-3\" aria-label=\"第 3 处，查不到\">?3</a>", page, StringComparison.Ordinal);
        Assert.Contains("核对了 <strong>3</strong> 处，2 处要看，截至 2025-06-01", page, StringComparison.Ordinal);
        Assert.Matches("id=\"finding-1\".*?✓</span> 有效</span>.*?-2025-3#art_2__para_2\".*?id=\"finding-2\".*?data-state=\"有效\".*?id=\"finding-3\"", page.ReplaceLineEndings(""));
        Assert.Matches("id=\"finding-2\".*?<del[^>]*><span class=\"visually-hidden\">（原文没有：</span>六<.*?id=\"finding-3\"", page.ReplaceLineEndings(""));
        Assert.Matches("id=\"finding-2\".*?<ins[^>]*><span class=\"visually-hidden\">（引文漏掉：</span>五<.*?id=\"finding-3\"", page.ReplaceLineEndings(""));
        Assert.Matches("id=\"finding-3\".*?库中没有这份文件", page.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task A_pasted_text_is_never_markup()
    {
        var page = await PostAsync("</textarea><script>alert(1)</script>《云岭省支持小微企业办法》“<script>alert(2)</script>数字化”");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("</textarea>").Length - 1);
    }

    [Fact]
    public async Task A_text_without_anything_to_check_says_what_would_be_recognised() =>
        Assert.Contains("文件名称用《》", await PostAsync("今天天气很好"), StringComparison.Ordinal);

    [Theory]
    [InlineData(" ", "", "请粘贴要核对的文字")]
    [InlineData("甲", "昨天", "日期应写作")]
    public async Task What_cannot_be_checked_is_refused_on_the_page(string text, string asOf, string message) =>
        Assert.Contains(message, await PostAsync(text, asOf, HttpStatusCode.BadRequest), StringComparison.Ordinal);

    [Fact]
    public async Task Too_long_a_text_is_refused_and_line_ends_count_once()
    {
        Assert.Contains("一次最多核对", await PostAsync(new string('字', 20_001), "", HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await PostAsync(string.Concat(Enumerable.Repeat("字\r\n", 10_000)));
    }

    [Fact]
    public void A_document_named_within_a_quotation_keeps_its_own_mark()
    {
        FindingView Found(int start, int end) => new("work", start, end, "", "found", true, "");
        var pieces = MarkedText.Of("甲乙丙丁戊", [Found(1, 4), Found(2, 4)]);
        Assert.Equal([("甲", null), ("乙", 0), ("丙丁", 1), ("戊", (int?)null)], pieces.Select(p => (p.Text, p.Finding)));
        Assert.Equal([[], [], [0, 1], []], pieces.Select(p => p.Ends.ToList()));
    }

    [Theory]
    [InlineData("found", "失效", "differs", "失效")]
    [InlineData("exact", "尚未施行", "differs", "尚未施行")]
    [InlineData("found", "状态不明", "unknown", "不能确定")]
    [InlineData("ambiguous", "状态不明", "unknown", "不能确定")]
    [InlineData("noSuchClause", "有效", "unknown", "查不到")]
    [InlineData("elsewhere", "有效", "differs", "有出入")]
    public void What_is_not_in_order_is_told_apart(string outcome, string state, string name, string word)
    {
        var mark = FindingMark.Of(new FindingView("work", 0, 1, "", outcome, false, "", Status: new StatusView(state, null, "", null, [], [])));
        Assert.Equal((name, word), (mark.Name, mark.Word));
    }

    private async Task<string> PostAsync(string text, string asOf = "", HttpStatusCode status = HttpStatusCode.OK)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Text", text), KeyValuePair.Create("AsOf", asOf)]);
        using var response = await service.Client.PostAsync("/verify", form, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}

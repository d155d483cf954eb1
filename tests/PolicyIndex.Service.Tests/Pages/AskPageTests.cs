using System.Net;
using System.Text.RegularExpressions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Tests.Pages;

/// <summary>The page of questions without script.</summary>
public sealed partial class AskPageTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task An_answer_numbers_its_claims_and_shows_the_sources_with_the_words_marked()
    {
        var page = await GetAsync("/ask?q=逾期支付的利息怎么计算&asOf=2025-06-01");
        Assert.Matches("<p class=\"claim\"><a class=\"clause\" href=\"/works/[^\"]*#art_2__para_2\">第二条第2款</a> [^<]*每日万分之五[^<]*<a class=\"cite\" href=\"#source-1\"", page);
        var source = Source().Match(page).Value;
        Assert.Contains("《云岭省支持小微企业办法》", source, StringComparison.Ordinal);
        Assert.Contains("第二条 › 第2款", source, StringComparison.Ordinal);
        Assert.Contains("云府发〔2025〕3号", source, StringComparison.Ordinal);
        Assert.Contains("data-state=\"有效\"", source, StringComparison.Ordinal);
        Assert.Contains("<mark>逾期支付的，按照每日万分之五支付逾期利息。</mark>", source, StringComparison.Ordinal);
        Assert.Contains("-2025-3#art_2__para_2\"", source, StringComparison.Ordinal);
        Assert.Contains("截至 2025-06-01", page, StringComparison.Ordinal);
        Assert.DoesNotContain("理解为", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_above_what_was_found_become_questions_that_carry_the_turns()
    {
        var page = await GetAsync("/ask?q=逾期支付的利息怎么计算");
        var link = SuggestedLink().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value)).First(a => a.Contains(Uri.EscapeDataString("关于款项支付有哪些规定"), StringComparison.Ordinal));
        Assert.Contains("asked=" + Uri.EscapeDataString("逾期支付的利息怎么计算"), link, StringComparison.Ordinal);
        Assert.Contains("之前问过的 1 个问题", await GetAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_the_hidden_fields_and_says_how()
    {
        var first = await GetAsync("/ask?q=大型企业应当在多少日内支付货款？");
        var carried = Hidden().Matches(first[first.IndexOf("class=\"question next\"", StringComparison.Ordinal)..])
            .Select(m => $"{m.Groups["name"].Value}={Uri.EscapeDataString(WebUtility.HtmlDecode(m.Groups["value"].Value))}").ToList();
        Assert.Equal(["asked", "told"], carried.Select(c => c.Split('=')[0]));
        var page = await GetAsync($"/ask?{string.Join('&', carried)}&q=那中型企业呢？");
        Assert.Contains("理解为：中型企业应当在多少日内支付货款？", page, StringComparison.Ordinal);
        Assert.Matches("之前问过的 1 个问题</summary>.*?href=\"/ask\\?q=", page.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task A_clause_alone_is_of_the_text_that_the_answer_before_quoted() =>
        Assert.Contains("按照每日万分之五", await GetAsync("/ask?asked=大型企业多久付款&told=《云岭省支持小微企业办法》第二条&q=第二款呢？"), StringComparison.Ordinal);

    [Fact]
    public async Task A_refusal_says_why_and_shows_what_was_found_instead()
    {
        var page = await GetAsync("/ask?q=《云岭省灯塔奖励规定》对数字化改造怎么奖补");
        Assert.Contains("文件中没有找到答案。", page, StringComparison.Ordinal);
        Assert.Contains("所收文件中没有《云岭省灯塔奖励规定》", page, StringComparison.Ordinal);
        Assert.Contains("找到的相近条款", page, StringComparison.Ordinal);
        Assert.Contains("inst__h_2__h_1\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?q=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("把握", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"claim\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_the_address_is_ever_markup()
    {
        const string Hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        var page = await GetAsync($"/ask?q={Hostile}&asked={Hostile}&told={Hostile}&asOf={Hostile}");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await GetAsync($"/ask?q={Hostile}逾期利息&asked={Hostile}&told={Hostile}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_on_the_page()
    {
        Assert.Contains("日期应写作", await GetAsync("/ask?q=逾期利息&asOf=昨天"), StringComparison.Ordinal);
        Assert.Contains("问题最长 1000 个字符", await GetAsync("/ask?q=" + new string('a', 1001)), StringComparison.Ordinal);
    }

    [Fact]
    public void Turns_that_do_not_fit_an_address_are_left_behind_oldest_first()
    {
        var turns = EarlierTurns.Of([.. Enumerable.Range(1, 9).Select(i => $"问{i}")], ["答1", null]);
        Assert.Equal(["问4", "问5", "问6", "问7", "问8", "问9"], turns.All.Select(t => t.Question));
        Assert.Equal(["后"], EarlierTurns.Of([new string('长', 399), "后"], ["", "答"]).All.Select(t => t.Question));
        Assert.True(EarlierTurns.Of([new string('长', 400)], []).Address(new string('问', 300), new DateOnly(2025, 6, 1)).Length < 8000);
        Assert.Equal([new TurnView("user", "甲"), new TurnView("user", "乙"), new TurnView("assistant", "丙")], EarlierTurns.Of(["甲", "乙"], [null, "丙"]).Turns);
    }

    [Fact]
    public void Quotations_are_marked_once_and_long_stretches_between_them_left_out()
    {
        Assert.Equal([new("甲", false), new("乙丙", true), new("丁", true), new("戊", false)], QuotedText.Of("甲乙丙丁戊", [(2, 4), (1, 3), (-1, -1), (3, 9)]));
        var pieces = QuotedText.Of(new string('前', 500) + "引" + new string('中', 500) + "文" + new string('后', 500), [(500, 501), (1001, 1002)]);
        Assert.Equal([$"…{new string('前', 60)}", "引", $"{new string('中', 60)}…{new string('中', 60)}", "文", $"{new string('后', 60)}…"], pieces.Select(p => p.Text));
        Assert.Equal([new string('全', 160) + "…"], QuotedText.Of(new string('全', 400), []).Select(p => p.Text));
    }

    private Task<string> GetAsync(string address) => service.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    [GeneratedRegex("<article class=\"source\" id=\"source-1\".*?</article>", RegexOptions.Singleline)]
    private static partial Regex Source();

    [GeneratedRegex("<li><a href=\"(?<address>/ask\\?asked=[^\"]+)\">")]
    private static partial Regex SuggestedLink();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[a-z]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}

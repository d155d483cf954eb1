using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>Questions, answers and their sources.</summary>
public sealed class AskJourneyTests(Workbench workbench)
{
    private const string Interest = "/ask?q=付款单位迟延支付，逾期利息怎么算？";

    [Fact]
    public async Task An_answer_is_made_of_sentences_with_numbers_that_lead_to_marked_quotations()
    {
        await using var visit = await workbench.OpenAsync(Interest);
        var claim = visit.By(".claim", "每日万分之五").First;
        await Assertions.Expect(claim.Locator(".clause")).ToHaveTextAsync("第八条");
        await claim.Locator("a.ref").ClickAsync();
        var source = visit.By(".sources li:target");
        await Assertions.Expect(source).ToBeInViewportAsync();
        await Assertions.Expect(source.Locator("mark").First).ToContainTextAsync("每日万分之五");
        await Assertions.Expect(source.Locator(".status")).ToHaveTextAsync("有效");

        await claim.Locator(".clause").ClickAsync();
        await Assertions.Expect(visit.By("#art_8")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_first_answer_needs_no_script()
    {
        await using var visit = await workbench.OpenAsync("/ask", Look.Scriptless);
        await visit.By("#question").FillAsync("付款单位迟延支付，逾期利息怎么算？");
        await visit.By("form.ask button").ClickAsync();
        await Assertions.Expect(visit.By(".claim").First).ToContainTextAsync("每日万分之五");
    }

    [Fact]
    public async Task Later_turns_join_the_conversation_and_are_read_with_it()
    {
        await using var visit = await workbench.OpenAsync(Interest);
        await visit.By("#question").FillAsync("《云岭省中小企业款项支付条例》从什么时候起施行？");
        await visit.By("#question").PressAsync("Enter");
        await Assertions.Expect(visit.By(".turn")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.By(".turn").Last).ToContainTextAsync("2025年5月1日起施行");
        await Assertions.Expect(visit.By("#question")).ToHaveValueAsync("");
        await Assertions.Expect(visit.By("#progress")).ToContainTextAsync("已回答");

        await visit.By(".turn").Last.Locator(".follow-ups a").First.ClickAsync();
        await Assertions.Expect(visit.By(".turn")).ToHaveCountAsync(3);
        Assert.Contains("/ask?q=", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_says_so_and_shows_what_was_found_instead()
    {
        await using var visit = await workbench.OpenAsync("/ask?q=渔船报废补贴多少钱？");
        await Assertions.Expect(visit.By(".refusal")).ToContainTextAsync("库中文件答不了这个问题");
        await Assertions.Expect(visit.By(".claim")).ToHaveCountAsync(0);
        await visit.By(".refusal a", "改用检索").ClickAsync();
        await Assertions.Expect(visit.By("#q")).ToHaveValueAsync("渔船报废补贴多少钱？");
    }

    [Fact]
    public async Task A_pasted_text_is_checked_word_by_word()
    {
        await using var visit = await workbench.OpenAsync("/verify", Look.Scriptless);
        await visit.By("#text").FillAsync("《云岭省中小企业款项支付条例》第八条规定“按照每日万分之三计算”。\n另见云府发〔2021〕16号和《云岭省不存在的办法》第三条。");
        await visit.By("form.verify button").ClickAsync();
        await Assertions.Expect(visit.By(".finding[data-in-order=true]").First).ToContainTextAsync("款项支付条例");
        await visit.By(".checked-text .finding", "万分之三").ClickAsync();
        var finding = visit.By(".findings li:target");
        await Assertions.Expect(finding.Locator("del")).ToHaveTextAsync("三");
        await Assertions.Expect(finding.Locator("ins")).ToHaveTextAsync("五");
        await Assertions.Expect(visit.By(".findings li", "不存在的办法")).ToContainTextAsync("没有这份文件");
        await Assertions.Expect(visit.By(".findings li", "2021〕16号")).ToContainTextAsync("失效");
    }
}

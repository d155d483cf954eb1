using System.Text.RegularExpressions;
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
        await claim.Locator("a.cite").ClickAsync();
        var source = visit.By(".source:target");
        await Assertions.Expect(source).ToBeInViewportAsync();
        await Assertions.Expect(source.Locator("mark").First).ToContainTextAsync("每日万分之五");
        await Assertions.Expect(source.Locator(".status")).ToHaveTextAsync("有效");
        await source.Locator("button.copy").ClickAsync();
        Assert.StartsWith("“付款单位迟延支付的", await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);

        await claim.Locator(".clause").ClickAsync();
        await Assertions.Expect(visit.By("#art_8")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Questions_and_follow_ups_need_no_script()
    {
        await using var visit = await workbench.OpenAsync("/ask", Look.Scriptless);
        await visit.By("#q").FillAsync("付款单位迟延支付，逾期利息怎么算？");
        await visit.By(".question button").First.ClickAsync();
        await Assertions.Expect(visit.By(".claim").First).ToContainTextAsync("每日万分之五");
        await visit.By("#next").FillAsync("《云岭省中小企业款项支付条例》从什么时候起施行？");
        await visit.By(".next button").ClickAsync();
        await Assertions.Expect(visit.By(".answer")).ToContainTextAsync("2025年5月1日起施行");
        await Assertions.Expect(visit.By(".answered")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Follow_ups_join_the_conversation_and_the_address_goes_along()
    {
        await using var visit = await workbench.OpenAsync(Interest);
        await visit.By("#next").FillAsync("《云岭省中小企业款项支付条例》从什么时候起施行？");
        await visit.By("#next").PressAsync("Enter");
        await Assertions.Expect(visit.By(".answered")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.By(".answered").Last).ToContainTextAsync("2025年5月1日起施行");
        await Assertions.Expect(visit.By("#asked")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("asked="));
        await Assertions.Expect(visit.By("#source-1")).ToHaveCountAsync(1);

        // The first answer still leads to its own sources.
        await visit.By(".answered").First.Locator("a.cite").First.ClickAsync();
        await Assertions.Expect(visit.By("#source-1-1")).ToBeInViewportAsync();
        Assert.Empty(await Accessibility.FindingsAsync(visit.Page));
    }

    [Fact]
    public async Task A_refusal_says_so_and_shows_what_was_found_instead()
    {
        await using var visit = await workbench.OpenAsync("/ask?q=渔船报废补贴多少钱？");
        await Assertions.Expect(visit.By(".refused")).ToContainTextAsync("文件中没有找到答案");
        await Assertions.Expect(visit.By(".claim")).ToHaveCountAsync(0);
        await visit.By(".refused a", "到检索中查找").ClickAsync();
        await Assertions.Expect(visit.By("#q")).ToHaveValueAsync("渔船报废补贴多少钱？");
    }

    [Fact]
    public async Task A_pasted_text_is_checked_word_by_word()
    {
        await using var visit = await workbench.OpenAsync("/verify", Look.Scriptless);
        await visit.By("#text").FillAsync("《云岭省中小企业款项支付条例》第八条规定“按照每日万分之三计算”。\n另见云府发〔2021〕16号和《云岭省不存在的办法》第三条。");
        await visit.By("form.verify button").ClickAsync();
        await Assertions.Expect(visit.By(".marked mark[data-mark=ok]").First).ToContainTextAsync("款项支付条例");
        await visit.By(".marked .sign[data-mark=differs]").First.ClickAsync();
        var finding = visit.By(".findings li:target");
        await Assertions.Expect(finding.Locator("del")).ToContainTextAsync("三");
        await Assertions.Expect(finding.Locator("ins")).ToContainTextAsync("五");
        await Assertions.Expect(visit.By(".findings li", "不存在的办法")).ToContainTextAsync("没有这份文件");
        await Assertions.Expect(visit.By(".findings > li", "2021〕16号")).ToContainTextAsync("失效");
    }
}

using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>An adviser finds out what applies to an enterprise.</summary>
public sealed class MatchJourneyTests(Workbench workbench)
{
    private const string Description = "我们是云岭省青石市一家民营食品厂，2013年设立，员工120人，去年营业收入6000万元，准备购置新设备做数字化改造。";

    [Fact]
    public async Task A_description_is_read_shown_back_and_changed_with_a_live_result()
    {
        await using var visit = await workbench.OpenAsync("/match");
        await visit.By("#description").FillAsync(Description);
        await visit.By(".told button").ClickAsync();
        await Assertions.Expect(visit.By("#fact-employees")).ToHaveValueAsync("120");
        await Assertions.Expect(visit.By(".described mark", "120人")).ToBeVisibleAsync();
        await Assertions.Expect(visit.By(".size")).ToContainTextAsync("小型");
        await Assertions.Expect(visit.By("#paper-title")).ToBeFocusedAsync();
        await visit.PictureAsync("match-result");

        await visit.By("#fact-employees").FillAsync("1200");
        await visit.By("#fact-revenue").FillAsync("90000");
        await visit.By("#fact-size").FocusAsync();
        await Assertions.Expect(visit.By(".size")).ToContainTextAsync("大型");
        await Assertions.Expect(visit.By("#fact-employees")).ToHaveValueAsync("1200");

        // The address leads back to the same.
        var title = await visit.By("#paper-title").TextContentAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.By("#paper-title")).ToHaveTextAsync(title!);
    }

    [Fact]
    public async Task Questions_are_answered_one_by_one_by_keyboard()
    {
        await using var visit = await workbench.OpenAsync("/match?Region=云岭省&Industry=食品厂&Size=小型&Employees=120&Revenue=6000&Ownership=民营");
        var first = await visit.By("#next-question").TextContentAsync();
        await visit.By(".ask-next button").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.By(".answered-questions")).ToContainTextAsync(first!);
        await Assertions.Expect(visit.By("#next-question")).Not.ToHaveTextAsync(first!);
        await Assertions.Expect(visit.By("#next-question")).ToBeFocusedAsync();
        // Not UncheckAsync: the box goes with the answer, and nothing is left whose state it could see.
        await visit.By(".answered-questions input").First.ClickAsync();
        await Assertions.Expect(visit.By("#next-question")).ToHaveTextAsync(first!);
    }

    [Fact]
    public async Task A_rule_leads_to_its_clause_and_says_why()
    {
        await using var visit = await workbench.OpenAsync($"/match?Description={Uri.EscapeDataString(Description)}");
        var rule = visit.By("article.rule", "每日").Or(visit.By("article.rule")).First;
        await rule.Locator("details.because summary").First.ClickAsync();
        await Assertions.Expect(rule.Locator("details.because li").First).ToContainTextAsync("原文");
        var quote = (await rule.Locator("blockquote").TextContentAsync())!;
        await rule.Locator("h4 a").ClickAsync();
        await Assertions.Expect(visit.By(".unit:target")).ToContainTextAsync(quote[..6]);
    }

    [Fact]
    public async Task The_form_needs_no_script()
    {
        await using var visit = await workbench.OpenAsync("/match", Look.Scriptless);
        await visit.By("#description").FillAsync(Description);
        await visit.By(".told button").ClickAsync();
        await Assertions.Expect(visit.By("#fact-employees")).ToHaveValueAsync("120");
        var question = await visit.By("#next-question").TextContentAsync();
        await visit.By(".ask-next button", "否").ClickAsync();
        await Assertions.Expect(visit.By(".answered-questions")).ToContainTextAsync(question!);
        await visit.By("[name=Sort]").SelectOptionAsync("Amount");
        await visit.By(".actions button", "重新排序").ClickAsync();
        await Assertions.Expect(visit.By("[name=Sort]")).ToHaveValueAsync("Amount");
        await Assertions.Expect(visit.By(".answered-questions")).ToContainTextAsync(question!);
    }

    [Fact]
    public async Task A_paper_is_downloaded_and_a_result_kept_here_is_run_again()
    {
        await using var visit = await workbench.OpenAsync($"/match?Description={Uri.EscapeDataString(Description)}");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.By(".actions button", "导出 XLSX").ClickAsync());
        Assert.Equal("企业适用清单-2026-06-01.xlsx", download.SuggestedFilename);

        await visit.By("[data-kept=save]").ClickAsync();
        await Assertions.Expect(visit.By("#kept-here")).ToContainTextAsync("2026-06-01");
        await visit.GoAsync("/match");
        await visit.By("[data-kept=run]").ClickAsync();
        await Assertions.Expect(visit.By(".changes")).ToContainTextAsync("没有变化");
        await Assertions.Expect(visit.By("#fact-employees")).ToHaveValueAsync("120");
        await visit.By("[data-kept=forget]").ClickAsync();
        await Assertions.Expect(visit.By("#kept-here")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Everything_is_printed_and_nothing_but_the_paper()
    {
        await using var visit = await workbench.OpenAsync($"/match?Full=true&Description={Uri.EscapeDataString(Description)}");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(visit.By(".told")).ToBeHiddenAsync();
        await Assertions.Expect(visit.By(".actions")).ToBeHiddenAsync();
        await Assertions.Expect(visit.By("article.rule").First).ToBeVisibleAsync();
    }
}

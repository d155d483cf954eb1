using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>From a question to the clause.</summary>
public sealed class SearchJourneyTests(Workbench workbench)
{
    [Fact]
    public async Task A_question_leads_to_a_hit_and_the_hit_to_its_clause_in_the_reader()
    {
        await using var visit = await workbench.OpenAsync("/");
        await visit.By("#q").FillAsync("大型企业 付款期限");
        await visit.By("#q").PressAsync("Enter");
        var hit = visit.By(".hit").First;
        await Assertions.Expect(hit.Locator(".path")).ToHaveTextAsync("第二章 › 第五条 › 第2款");
        await Assertions.Expect(hit.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(hit.Locator(".status")).ToHaveTextAsync("有效");

        await hit.Locator("h2 a").ClickAsync();
        var clause = visit.By("#art_5__para_2");
        await Assertions.Expect(clause).ToBeInViewportAsync();
        await Assertions.Expect(clause).ToContainTextAsync("六十日内付款");
        Assert.EndsWith("#art_5__para_2", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticked_filter_narrows_the_hits_at_once_and_is_part_of_the_address()
    {
        await using var visit = await workbench.OpenAsync("/?q=补助");
        var all = await visit.By(".summary strong").InnerTextAsync();
        await visit.By("input[name=kind][value=意见]").CheckAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("kind="));
        await Assertions.Expect(visit.By(".summary strong")).Not.ToHaveTextAsync(all);
        await Assertions.Expect(visit.By("input[name=kind][value=意见]")).ToBeCheckedAsync();
        foreach (var title in await visit.By(".hit .title").AllInnerTextsAsync())
        {
            Assert.Contains("意见", title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Searching_needs_no_script()
    {
        await using var visit = await workbench.OpenAsync("/", Look.Scriptless);
        await visit.By("#q").FillAsync("逾期利息");
        await visit.By(".box button").ClickAsync();
        await Assertions.Expect(visit.By(".hit").First).ToContainTextAsync("逾期利息");
    }

    [Fact]
    public async Task The_slash_key_leads_to_the_search_box()
    {
        await using var visit = await workbench.OpenAsync("/?q=补助");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.By("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Suggestions_are_walked_by_keyboard_and_lead_to_the_clause()
    {
        await using var visit = await workbench.OpenAsync("/");
        var box = visit.By("#q");
        await box.PressSequentiallyAsync("款项支付条例第八条");
        var first = visit.By("#suggestions [role=option]").First;
        await Assertions.Expect(first).ToContainTextAsync("云岭省中小企业款项支付条例 第八条");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await box.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await box.PressAsync("Escape");
        await Assertions.Expect(visit.By("#suggestions")).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveValueAsync("款项支付条例第八条");

        await box.PressAsync("Backspace");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/works/.*#art_8$"));
    }

    [Fact]
    public async Task A_hit_is_copied_as_a_quotation_with_its_source_and_link()
    {
        await using var visit = await workbench.OpenAsync("/?q=逾期利息 每日万分之五");
        var hit = visit.By(".hit", "每日万分之五").First;
        await hit.Locator("button.copy").ClickAsync();
        await Assertions.Expect(hit.Locator("button.copy")).ToHaveTextAsync("已复制");
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("“付款单位迟延支付的", copied, StringComparison.Ordinal);
        Assert.Contains("”——《云岭省中小企业款项支付条例》（云岭省人民代表大会常务委员会令第12号）", copied, StringComparison.Ordinal);
        Assert.EndsWith("#art_8", copied, StringComparison.Ordinal);
        Assert.Contains($"，{workbench.Origin}/works/", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_says_on_demand_why_it_stands_where_it_does()
    {
        await using var visit = await workbench.OpenAsync("/?q=设备更新 补助比例");
        var why = visit.By("#hit-1 .why");
        await why.Locator("summary").ClickAsync();
        await Assertions.Expect(why.Locator("li").First).ToContainTextAsync("得分");
        await Assertions.Expect(why).Not.ToContainTextAsync("MATCH");
    }

    [Fact]
    public async Task A_search_is_saved_with_its_filters_found_again_and_forgotten()
    {
        await using var visit = await workbench.OpenAsync("/?q=补助&kind=意见");
        await visit.By(".saved .save").ClickAsync();
        await visit.GoAsync("/");
        await visit.By(".saved a", "补助 · 意见").ClickAsync();
        await Assertions.Expect(visit.By("input[name=kind][value=意见]")).ToBeCheckedAsync();
        await visit.By(".saved .forget").ClickAsync();
        await Assertions.Expect(visit.By(".saved .none")).ToBeVisibleAsync();
        await visit.GoAsync("/");
        await Assertions.Expect(visit.By(".saved")).ToBeHiddenAsync();
    }
}

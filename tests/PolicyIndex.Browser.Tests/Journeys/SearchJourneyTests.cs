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
        await visit.Page.WaitForURLAsync("**kind=*");
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
}

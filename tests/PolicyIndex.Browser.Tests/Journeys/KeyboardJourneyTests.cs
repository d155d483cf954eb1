using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>From a search over the reader and an answer to what applies to an enterprise, without a mouse; the focus can always be seen.</summary>
public sealed class KeyboardJourneyTests(Workbench workbench)
{
    [Fact]
    public async Task Somebody_without_a_mouse_searches_reads_asks_and_matches()
    {
        await using var visit = await workbench.OpenAsync("/");
        var keys = visit.Page.Keyboard;
        await keys.TypeAsync("大型企业 付款期限");
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.By(".hit").First).ToBeVisibleAsync();

        // Past the filters to the hits.
        await visit.TabToAsync("a.skip[href='#results']", most: 15);
        await keys.PressAsync("Enter");
        await visit.TabToAsync(".hit h2 a", most: 3);
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.By("#art_5__para_2")).ToBeInViewportAsync();
        await visit.TabToAsync(".unit:target a.place", most: 5);
        await visit.TabToAsync(".unit:target button.copy", most: 3);
        await keys.PressAsync("Enter");
        Assert.Contains("六十日内付款", await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);

        await visit.Page.GoBackAsync();
        await visit.TabToAsync("a.skip[href='#results']", most: 15);
        await keys.PressAsync("Enter");
        await visit.TabToAsync(".summary a", most: 2);
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/ask"));
        await visit.TabToAsync("a.cite");
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.By(".source:target")).ToBeInViewportAsync();
        await visit.TabToAsync("#next", back: true);
        await keys.TypeAsync("《云岭省中小企业款项支付条例》从什么时候起施行？");
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.By("#asked")).ToBeFocusedAsync();

        await visit.TabToAsync("header nav a[href='/match']", back: true);
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/match$"));
        await visit.TabToAsync("#description", most: 15);
        await keys.TypeAsync("我们是云岭省青石市一家民营食品厂，员工120人，去年营业收入6000万元。");
        await visit.TabToAsync(".told button", most: 3);
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.By("#paper-title")).ToBeFocusedAsync();
        await visit.TabToAsync(".ask-next button", most: 15);
        var asked = await visit.By("#next-question").TextContentAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.By("#next-question")).ToBeFocusedAsync();
        await Assertions.Expect(visit.By("#next-question")).Not.ToHaveTextAsync(asked!);
    }
}

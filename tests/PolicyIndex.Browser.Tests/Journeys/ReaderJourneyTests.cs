using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>Reading a work.</summary>
public sealed class ReaderJourneyTests(Workbench workbench)
{
    private const string Regulation = "/works/云岭省人民代表大会常务委员会令-12";

    [Fact]
    public async Task The_status_is_that_of_the_date_that_is_picked()
    {
        await using var visit = await workbench.OpenAsync(Regulation);
        await Assertions.Expect(visit.By(".standing .status")).ToHaveTextAsync("有效");
        await visit.By(".standing input[name=asOf]").FillAsync("2025-04-30");
        await visit.By(".standing button").ClickAsync();
        await Assertions.Expect(visit.By(".standing .status")).ToHaveTextAsync("尚未施行");
        Assert.Contains("asOf=2025-04-30", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_contents_lead_to_an_article_and_mark_it()
    {
        await using var visit = await workbench.OpenAsync(Regulation);
        await visit.By(".contents a[href='#art_8']").ClickAsync();
        await Assertions.Expect(visit.By("#art_8")).ToBeInViewportAsync();
        await Assertions.Expect(visit.By(".contents a[href='#art_8']")).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task A_work_is_found_in_the_list_and_read_from_there()
    {
        await using var visit = await workbench.OpenAsync("/works");
        await visit.By("input[name=q]").FillAsync("款项支付");
        await visit.By(".narrow button").ClickAsync();
        await Assertions.Expect(visit.By("table.works tbody tr")).ToHaveCountAsync(1);
        await visit.By("table.works tbody a").ClickAsync();
        await Assertions.Expect(visit.By(".work h1")).ToHaveTextAsync("云岭省中小企业款项支付条例");
    }

    [Fact]
    public async Task Lineage_tells_what_a_decision_does_and_leads_to_the_other_side()
    {
        await using var visit = await workbench.OpenAsync("/works/云府发-2025-11");
        await visit.By(".standing a", "沿革与关系").ClickAsync();
        await visit.By(".lineage a", "工程款结算办法").First.ClickAsync();
        await Assertions.Expect(visit.By("main h1")).ToHaveTextAsync("云岭省政府投资项目工程款结算办法");
        await Assertions.Expect(visit.By(".notice")).ToContainTextAsync("没有这份文件的正文");
    }

    [Fact]
    public async Task A_reference_shows_its_clause_while_it_has_the_focus()
    {
        await using var visit = await workbench.OpenAsync(Regulation);
        var reference = visit.By("#art_16 a.citation").First;
        await reference.FocusAsync();
        var preview = visit.By("#preview");
        await Assertions.Expect(preview).ToContainTextAsync("《云岭省中小企业款项支付条例》第五条第2款");
        await Assertions.Expect(preview).ToContainTextAsync("六十日内付款");
        await Assertions.Expect(reference).ToHaveAttributeAsync("aria-describedby", "preview");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(preview).ToBeHiddenAsync();

        await reference.HoverAsync();
        await Assertions.Expect(preview).ToBeVisibleAsync();
        await reference.ClickAsync();
        await Assertions.Expect(visit.By("#art_5__para_2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_unit_of_the_address_is_marked_with_all_that_belongs_to_it()
    {
        await using var visit = await workbench.OpenAsync($"{Regulation}#art_5");
        await Assertions.Expect(visit.By(".unit.within")).ToHaveCountAsync(await visit.By(".unit[id^='art_5__']").CountAsync());
        await Assertions.Expect(visit.By("#art_5__para_2")).ToHaveClassAsync("unit within");
        await Assertions.Expect(visit.By(".contents a[href='#art_5']")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(visit.By("#art_6__para_1, #art_6").First).Not.ToHaveClassAsync("unit within");
    }

    [Fact]
    public async Task The_printed_lines_of_a_unit_are_marked_among_their_neighbours()
    {
        await using var visit = await workbench.OpenAsync($"{Regulation}#art_8");
        await visit.By("#art_8 a.place").ClickAsync();
        await Assertions.Expect(visit.By("main h1")).ToHaveTextAsync("《云岭省中小企业款项支付条例》第八条");
        await Assertions.Expect(visit.By(".original mark").First).ToContainTextAsync("第八条");
        Assert.DoesNotContain("第九条", string.Concat(await visit.By(".original mark").AllInnerTextsAsync()), StringComparison.Ordinal);
        await Assertions.Expect(visit.By(".original")).ToContainTextAsync("第三章");
        await visit.By("a", "回到正文").ClickAsync();
        await Assertions.Expect(visit.By("#art_8")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_printed_page_of_a_unit_is_drawn_with_its_lines_marked()
    {
        await using var visit = await workbench.OpenAsync($"/works/{SitePages.PrintedNotice}#lvl_1__lvl_2");
        var unit = visit.By("#lvl_1__lvl_2");
        var words = Closed(await unit.Locator(".words").InnerTextAsync());
        await Assertions.Expect(unit.Locator("a.place")).ToContainTextAsync("页");
        await unit.Locator("a.place").ClickAsync();
        await Assertions.Expect(visit.By("figcaption", "页的版面")).ToBeVisibleAsync();
        var marked = Closed(string.Concat(await visit.By(".marked-line + g text").AllTextContentsAsync()));
        Assert.Contains(words, marked, StringComparison.Ordinal);
        Assert.DoesNotContain("未被列入经营异常名录", marked, StringComparison.Ordinal);

        // The mark lies on the line and the page within its frame.
        var line = (await visit.By(".marked-line + g text").First.BoundingBoxAsync())!;
        var mark = (await visit.By(".marked-line").First.BoundingBoxAsync())!;
        Assert.InRange(line.Y + (line.Height / 2), mark.Y, mark.Y + mark.Height);
        Assert.InRange(mark.X, line.X - 3, line.X + line.Width);
        Assert.Contains("未被列入经营异常名录", await visit.By("svg.printed-page").First.TextContentAsync(), StringComparison.Ordinal);
        await visit.By("a", "回到正文").ClickAsync();
        await Assertions.Expect(unit).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Measured_figures_are_on_a_page_that_every_page_leads_to()
    {
        await using var visit = await workbench.OpenAsync(Regulation);
        await visit.By("footer a", "关于数字").ClickAsync();
        await Assertions.Expect(visit.By("main h1")).ToHaveTextAsync("关于数字");
        await Assertions.Expect(visit.By("tr", "MRR@10").First.Locator(".figure")).ToHaveTextAsync(new Regex(@"^0\.\d+$"));
        await Assertions.Expect(visit.By("code", "PolicyIndex.Eval").First).ToBeVisibleAsync();
    }

    private static string Closed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

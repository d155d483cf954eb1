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
}

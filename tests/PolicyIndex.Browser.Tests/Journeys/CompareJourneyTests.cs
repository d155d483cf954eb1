using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>Two texts side by side.</summary>
public sealed class CompareJourneyTests(Workbench workbench)
{
    private static readonly string s_comparison = $"/compare?left={InventedRevision.FormerText}&right={InventedRevision.WorkId}";

    [Fact]
    public async Task What_a_revision_changed_is_marked_word_by_word()
    {
        await using var visit = await workbench.OpenAsync(s_comparison);
        var days = visit.By(".side-by-side tr", "每日检查灯器");
        await Assertions.Expect(days.Locator("del")).ToHaveTextAsync("三");
        await Assertions.Expect(days.Locator("ins")).ToHaveTextAsync("一");
        await Assertions.Expect(visit.By("tr[data-change=added]", "应急电源")).ToHaveCountAsync(1);

        var changed = await visit.By(".side-by-side tbody tr:not([data-change=none])").CountAsync();
        await visit.By("a", "只看差异").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("only=true"));
        await Assertions.Expect(visit.By("tr[data-change=none]")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.By(".side-by-side tr[data-change]")).ToHaveCountAsync(changed);
        await Assertions.Expect(visit.By(".omitted").First).ToContainTextAsync("略去相同的");
    }

    [Fact]
    public async Task A_former_text_leads_from_the_reader_to_its_comparison_with_the_latest()
    {
        await using var visit = await workbench.OpenAsync($"/works/{InventedRevision.WorkId}?asOf=2020-01-01");
        await visit.By(".former a", "与最新文本对照").ClickAsync();
        await Assertions.Expect(visit.By(".side-by-side del").First).ToBeVisibleAsync();
        await visit.By(".side-by-side tr", "每日检查灯器").Locator("td").Nth(1).Locator("a.label").ClickAsync();
        await Assertions.Expect(visit.By(".unit:target")).ToContainTextAsync("一日内报告");
    }

    [Fact]
    public async Task Works_worth_comparing_are_proposed_and_a_name_will_do()
    {
        await using var visit = await workbench.OpenAsync("/compare");
        await visit.By("input[name=left]").FillAsync("云岭省灯塔看守条例");
        await visit.By(".pair button").ClickAsync();
        await visit.By(".partners a").First.ClickAsync();
        await Assertions.Expect(visit.By(".side-by-side thead th")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task On_a_phone_the_sides_stand_below_one_another()
    {
        await using var visit = await workbench.OpenAsync(s_comparison, Look.Phone);
        var cells = visit.By("tr[data-change=reworded]").First.Locator("td");
        var (left, right) = ((await cells.Nth(0).BoundingBoxAsync())!, (await cells.Nth(1).BoundingBoxAsync())!);
        Assert.True(right.Y >= left.Y + left.Height);
        Assert.Equal(left.X, right.X);
    }
}

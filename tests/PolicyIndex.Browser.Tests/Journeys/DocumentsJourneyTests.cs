using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>Files come in; the corpus is looked at as a whole.</summary>
public sealed class DocumentsJourneyTests(Workbench workbench)
{
    private static readonly FilePayload s_broken = new() { Name = "坏文件.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.7 and nothing more") };

    [Fact]
    public async Task Every_file_of_an_upload_tells_for_itself_what_became_of_it()
    {
        await using var visit = await workbench.OpenAsync("/upload");
        await visit.By("#upload [name=Key]").FillAsync(Workbench.EditorKey);
        await visit.By("#upload [name=files]").SetInputFilesAsync([new() { Name = "再次上传.txt", MimeType = "text/plain", Buffer = await File.ReadAllBytesAsync(InventedSuccessor.File, TestContext.Current.CancellationToken) }, s_broken]);
        await visit.By("#upload button").ClickAsync();
        await Assertions.Expect(visit.By(".watched", "再次上传.txt").Locator("[data-state=done]")).ToContainTextAsync(new Regex("已在库中|不变 1 份"));
        await Assertions.Expect(visit.By(".watched .into a")).ToHaveAttributeAsync("href", $"/works/{Uri.EscapeDataString(InventedSuccessor.WorkId)}");
        await Assertions.Expect(visit.By(".watched", "坏文件.pdf").Locator(".notice")).ToContainTextAsync("坏文件.pdf");
    }

    [Fact]
    public async Task Without_script_an_upload_is_a_form_and_a_wrong_key_is_said_to_be_so()
    {
        await using var visit = await workbench.OpenAsync("/upload", Look.Scriptless);
        visit.Expect("400");
        await visit.By("#upload [name=Key]").FillAsync("no such key");
        await visit.By("#upload [name=files]").SetInputFilesAsync([s_broken]);
        await visit.By("#upload button").ClickAsync();
        await Assertions.Expect(visit.By("[role=alert]")).ToContainTextAsync("密钥不存在");

        await visit.By("#upload [name=Key]").FillAsync(Workbench.EditorKey);
        await visit.By("#upload [name=files]").SetInputFilesAsync([s_broken]);
        await visit.By("#upload button").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("job="));
    }

    [Fact]
    public async Task Stored_texts_are_parsed_again_on_an_editors_word()
    {
        await using var visit = await workbench.OpenAsync("/upload");
        await visit.By(".again [name=Key]").FillAsync(Workbench.EditorKey);
        await visit.By(".again button").ClickAsync();
        await Assertions.Expect(visit.By("#job [data-state=done]")).ToContainTextAsync("0 份文件的文本发生变化", new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });
    }

    [Fact]
    public async Task What_changes_in_the_days_after_a_date_is_listed_with_its_reason()
    {
        await using var visit = await workbench.OpenAsync("/works");
        await visit.By(".sub a", "时间线").ClickAsync();
        await visit.By("input[name=asOf]").FillAsync("2025-04-01");
        await visit.By(".narrow button").ClickAsync();
        var change = visit.By(".changes li", "云岭省中小企业款项支付条例").First;
        await Assertions.Expect(change.Locator("time")).ToHaveTextAsync("2025-05-01");
        await Assertions.Expect(change.Locator(".status").Last).ToHaveTextAsync("有效");
    }

    [Fact]
    public async Task Statistics_say_in_tables_what_they_draw()
    {
        await using var visit = await workbench.OpenAsync("/works");
        await visit.By(".sub a", "统计").ClickAsync();
        await Assertions.Expect(visit.By("[aria-labelledby=years] rect").First).ToBeVisibleAsync();
        var drawn = (await visit.By("[aria-labelledby=years] .column > text:not(.small)").AllTextContentsAsync()).Sum(int.Parse);
        var listed = (await visit.By("[aria-labelledby=years] tbody td:last-child").AllInnerTextsAsync()).Sum(int.Parse);
        Assert.Equal(listed, drawn);
        Assert.True(listed > 5);
    }

    [Fact]
    public async Task A_life_is_drawn_and_listed_and_each_related_work_stands_once()
    {
        await using var visit = await workbench.OpenAsync($"/works/{InventedRevision.WorkId}/lineage");
        await Assertions.Expect(visit.By(".events li")).ToHaveCountAsync(await visit.By(".event").CountAsync());
        await Assertions.Expect(visit.By(".events", "修订文本")).ToContainTextAsync("2024-03-01");

        await visit.GoAsync("/works/云府发-2025-11/lineage");
        var names = await visit.By(".lineage").First.Locator("li > p > a").AllInnerTextsAsync();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }
}

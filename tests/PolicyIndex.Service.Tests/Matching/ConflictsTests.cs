using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PolicyIndex.Service.Cli;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Matching.Papers;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Tests.Matching;

/// <summary>Where nation and province print different values for one matter, both sides are shown with their words.</summary>
public sealed class ConflictsTests
{
    [Fact]
    public async Task Both_sides_are_in_the_answer_with_their_works()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var found = await MatchAsync(engine, InventedTexts.Differing);
        var conflict = Assert.Single(found.Conflicts);
        Assert.Equal("期限", conflict.Name);
        foreach (var (side, work, days) in new[] { (conflict.National, "国务院令-901", "六十日"), (conflict.Provincial, "云府发-2025-5", "三十日") })
        {
            Assert.Equal(work, side.Rule.WorkId);
            Assert.Contains(days, side.Quote, StringComparison.Ordinal);
            Assert.Contains(side.Quote, side.Rule.Quote, StringComparison.Ordinal);
            Assert.True(found.Works.ContainsKey(work));
            Assert.Equal("有效", side.Status);
        }

        var json = JsonSerializer.SerializeToElement(found, ServiceJson.Options).GetProperty("conflicts")[0];
        Assert.Equal("国务院令-901:art_1", json.GetProperty("national").GetProperty("rule").GetProperty("provisionId").GetString());
    }

    [Fact]
    public async Task They_are_in_the_report_and_in_both_papers()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var found = await MatchAsync(engine, InventedTexts.Differing);
        var report = MatchReport.Of(found);
        Assert.Contains("Nation and province differ (1)", report, StringComparison.Ordinal);
        var paper = WorkingPaper.Of(found);
        using var book = SpreadsheetDocument.Open(new MemoryStream(PaperWorkbook.Write(paper, Wording.Address)), isEditable: false);
        using var document = WordprocessingDocument.Open(new MemoryStream(PaperDocument.Write(paper, Wording.Address)), isEditable: false);
        var sheet = (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == "国家与省不一致").Id!);
        foreach (var words in new[] { found.Conflicts[0].National.Quote, found.Conflicts[0].Provincial.Quote })
        {
            Assert.Contains(words, report, StringComparison.Ordinal);
            Assert.Contains(words, sheet.Worksheet!.InnerText, StringComparison.Ordinal);
            Assert.Contains(words, document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        }

        Assert.Contains("国家与省的规定不一致（1）", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_they_agree_nothing_is_said()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var found = await MatchAsync(engine, InventedTexts.Differing.Replace("三十日", "60日", StringComparison.Ordinal));
        Assert.Empty(found.Conflicts);
        Assert.DoesNotContain("differ", MatchReport.Of(found), StringComparison.Ordinal);
    }

    private static async Task<MatchView> MatchAsync(EngineUnderTest engine, string texts)
    {
        await engine.TakeAsync("a.txt", texts);
        var request = new MatchRequest(Description: "云岭省一家大型食品厂，向供应商采购货物，货物交付后支付货款。", AsOf: new DateOnly(2025, 6, 1));
        return await engine.Get<MatchQuery>().MatchAsync(request, MatchRequestReader.Read(request).Enterprise!, EngineUnderTest.Token);
    }
}

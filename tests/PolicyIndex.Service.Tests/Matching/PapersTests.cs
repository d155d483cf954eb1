using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Matching.Papers;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.Service.Tests.Matching;

/// <summary>Working papers as files, opened again with the SDK.</summary>
public sealed class PapersTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Site = "https://policies.example";

    [Fact]
    public async Task A_workbook_holds_every_rule_with_quotation_and_link()
    {
        var paper = await PaperAsync("云岭省一家大型食品厂，向供应商采购货物。");
        using var document = SpreadsheetDocument.Open(new MemoryStream(PaperWorkbook.Write(paper, Link)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        Assert.Equal(["企业和结果", "适用的规则", "尚待确定", "不适用"], document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value));

        var entries = paper.Sections.SelectMany(s => s.Entries).ToList();
        Assert.NotEmpty(entries);
        var rows = Rows(document, "适用的规则");
        Assert.Equal(entries.Count + 1, rows.Count);
        Assert.Equal(entries.Select(e => e.Rule.Quote), rows.Skip(1).Select(r => r[7]));
        Assert.Equal(entries.Select(e => Link(e.Rule.WorkId, e.Rule.ProvisionId)), Links(document, "适用的规则"));
        Assert.Equal(paper.Match.Undetermined.Count + 1, Rows(document, "尚待确定").Count);
        Assert.Equal(paper.Match.NotApplicable + 1, Rows(document, "不适用").Count);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"甲\")")]
    [InlineData("+1+1云岭省")]
    [InlineData("-2云岭省")]
    [InlineData("@SUM(A1)云岭省")]
    public async Task What_looks_like_a_formula_stays_text(string description)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(PaperWorkbook.Write(await PaperAsync(description), Link)), isEditable: false);
        Assert.All(document.WorkbookPart!.WorksheetParts, p => Assert.Empty(p.Worksheet!.Descendants<CellFormula>()));
        var cell = document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Single(c => c.InnerText == description);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value);
    }

    [Fact]
    public async Task Control_characters_and_lone_surrogates_do_not_break_the_files()
    {
        var paper = await PaperAsync("云岭省\u0001一家\uD800食品厂\u000B");
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(PaperWorkbook.Write(paper, Link)), isEditable: false);
        Assert.Contains(Rows(workbook, "企业和结果"), r => r[1].StartsWith("云岭省�一家�食品厂", StringComparison.Ordinal));
        using var document = WordprocessingDocument.Open(new MemoryStream(PaperDocument.Write(paper, Link)), isEditable: false);
        Assert.Contains("云岭省�一家�食品厂", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_holds_every_rule_with_quotation_and_link()
    {
        var paper = await PaperAsync("云岭省一家大型食品厂，向供应商采购货物。");
        using var document = WordprocessingDocument.Open(new MemoryStream(PaperDocument.Write(paper, Link)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        var main = document.MainDocumentPart!;
        var paragraphs = main.Document!.Body!.Elements<W.Paragraph>().ToList();
        var quotes = paragraphs.Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Quote").Select(p => p.InnerText).ToList();
        var entries = paper.Sections.SelectMany(s => s.Entries).ToList();
        Assert.Equal(entries.Select(e => e.Rule.Quote.Replace("\n", "", StringComparison.Ordinal)).Concat(paper.Questions.SelectMany(q => q.Rules).Select(u => u.Rule.Quote.Replace("\n", "", StringComparison.Ordinal))), quotes);
        var addresses = main.HyperlinkRelationships.Select(h => h.Uri.OriginalString).ToHashSet(StringComparer.Ordinal);
        Assert.All(entries, e => Assert.Contains(Link(e.Rule.WorkId, e.Rule.ProvisionId), addresses));
        Assert.Equal(["能得到什么", "必须做什么", "不得做什么", "受什么保护", "怎样申报", "尚待确定", "不适用"],
            paragraphs.Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText.Split('（')[0]));
    }

    [Fact]
    public async Task Every_rule_stands_in_one_place()
    {
        var paper = await PaperAsync("云岭省一家食品厂。");
        Assert.Equal(paper.Match.Undetermined.Count(u => u.Missing.Count > 0), paper.Questions.Sum(q => q.Rules.Count));
        Assert.Equal(paper.Match.NotApplicable, paper.Exclusions.Sum(e => e.Rules.Count));
        Assert.Equal(paper.Match.Applies.Count, paper.Sections.Sum(s => s.Entries.Sum(e => 1 + e.Same.Count)));
    }

    private static string Link(string workId, string? unit) => $"{Site}{Service.Pages.Display.Wording.Address(workId, unit)}";

    private static WorksheetPart Part(SpreadsheetDocument document, string name) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name).Id!);

    private static List<List<string>> Rows(SpreadsheetDocument document, string name) =>
        [.. Part(document, name).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];

    private static IEnumerable<string> Links(SpreadsheetDocument document, string name)
    {
        var part = Part(document, name);
        return part.Worksheet!.Descendants<Hyperlink>().Select(h => part.HyperlinkRelationships.Single(r => r.Id == h.Id).Uri.OriginalString);
    }

    private async Task<WorkingPaper> PaperAsync(string description)
    {
        var request = new MatchRequest(Description: description, NotApplicable: true);
        return WorkingPaper.Of(await service.Services.GetRequiredService<MatchQuery>().MatchAsync(request, MatchRequestReader.Read(request).Enterprise!, TestContext.Current.CancellationToken));
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Export;

/// <summary>Whole works as files, among them texts with every kind of unit and marks that formats could take for their own.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private const string Odd =
        """
        @云工信-2025-40|云岭省<灯塔>工厂方案|云工信〔2025〕40号|2025-02-01|Provincial|云岭省|方案|云岭省工业和信息化厅
        标题|title|Title||云岭省<灯塔>工厂方案
        文号|number|DocumentNumber||云工信〔2025〕40号
        主送|addressee|Addressee||各市工业和信息化局：
        引言|intro|Preamble||现将方案印发给你们。
        一|h_1|Heading|一、|总体要求 & *目标*
        一/（一）|h_1__h_1|Heading|（一）|1. 到2027年，建成_灯塔_工厂100家。
        附件1|att_1|Attachment|附件1|
        附件1/表1|att_1__tbl_1|Table||指标
        附件1/表1/1|att_1__tbl_1__row_1|Row||甲[1]
        落款|signature|Signature||云岭省工业和信息化厅
        日期|date|Date||2025年2月1日
        """;

    private readonly ServiceUnderTest service = new();

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync(
            [
                InventedTexts.File("new.txt", InventedTexts.NewFund), InventedTexts.File("old.txt", InventedTexts.OldFund), InventedTexts.File("odd.txt", Odd),
                InventedTexts.File("ordinance.txt", InventedTexts.Ordinance), InventedTexts.File("revised.txt", InventedTexts.RevisedOrdinance),
            ],
            TestContext.Current.CancellationToken);
        await service.Services.GetRequiredService<IndexFollower>().CatchUpAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("云工信-2024-9", "")]
    [InlineData("云府发-2025-3", "")]
    [InlineData("云工信-2024-18", "")]
    [InlineData("云工信-2025-40", "")]
    [InlineData("云岭省灯塔条例", "")]
    [InlineData("云岭省灯塔条例", "&asOf=2020-01-01")]
    public async Task Akoma_Ntoso_is_valid_and_complete(string id, string date)
    {
        var xml = await GetAsync($"/api/works/{id}/export?format=akn{date}");
        var document = XDocument.Parse(xml);
        var outline = await service.GetAsync($"/api/works/{id}/outline{date.Replace('&', '?')}");
        var eIds = document.Descendants().Attributes("eId").Select(a => a.Value).ToList();
        Assert.Equal(eIds.Count, eIds.Distinct(StringComparer.Ordinal).Count());
        foreach (var unit in outline.GetProperty("units").EnumerateArray())
        {
            var element = document.Descendants().Single(e => e.Attribute("eId")?.Value == unit.GetProperty("eId").GetString());
            Assert.Contains(Plain(unit.GetProperty("text").GetString()!), Plain(element.Value), StringComparison.Ordinal);
        }

        Assert.Empty(AkomaNtosoSchema.FaultsOf(document));
    }

    [Fact]
    public async Task References_are_links_in_Akoma_Ntoso()
    {
        var document = XDocument.Parse(await GetAsync("/api/works/云工信-2024-9/export?format=akn"));
        var refs = document.Descendants().Where(e => e.Name.LocalName == "ref").Select(e => Uri.UnescapeDataString(e.Attribute("href")!.Value)).ToList();
        Assert.Contains("/akn/cn/act/云府发-2025-3#art_2", refs);
        Assert.Contains("/akn/cn/act/云工信-2020-5", refs);
    }

    [Fact]
    public async Task Linked_data_names_force_dates_and_what_it_repeals()
    {
        var work = JsonSerializer.Deserialize<JsonElement>(await GetAsync("/api/works/云工信-2024-9/export?format=jsonld"));
        Assert.Equal(("https://schema.org", "Legislation"), (work.GetProperty("@context").GetString(), work.GetProperty("@type").GetString()));
        Assert.Equal("云工信〔2024〕9号", work.GetProperty("legislationIdentifier").GetString());
        Assert.Equal("2024-06-01", work.GetProperty("legislationDate").GetString());
        Assert.Equal("https://schema.org/InForce", work.GetProperty("legislationLegalForce").GetString());
        Assert.Equal("2024-07-01/..", work.GetProperty("temporalCoverage").GetString());
        Assert.Equal("云工信〔2020〕5号", Assert.Single(work.GetProperty("legislationRepeals").EnumerateArray()).GetProperty("legislationIdentifier").GetString());
        var old = JsonSerializer.Deserialize<JsonElement>(await GetAsync("/api/works/云工信-2020-5/export?format=jsonld"));
        Assert.Equal("https://schema.org/NotInForce", old.GetProperty("legislationLegalForce").GetString());
        Assert.Equal("2020-04-01/2024-06-30", old.GetProperty("temporalCoverage").GetString());
    }

    [Fact]
    public async Task Markdown_and_text_keep_every_word()
    {
        var md = await GetAsync("/api/works/云工信-2025-40/export?format=md");
        Assert.StartsWith("# 云岭省\\<灯塔\\>工厂方案\n", md, StringComparison.Ordinal);
        Assert.Contains("总体要求 & \\*目标\\*", md, StringComparison.Ordinal);
        Assert.Contains("建成\\_灯塔\\_工厂100家", md, StringComparison.Ordinal);
        Assert.Contains("**第二条**　本办法自2024年7月1日起施行", await GetAsync("/api/works/云工信-2024-9/export?format=md"), StringComparison.Ordinal);
        var txt = await GetAsync("/api/works/云工信-2025-40/export?format=txt");
        Assert.Contains("一、总体要求 & *目标*\n（一）1. 到2027年", txt, StringComparison.Ordinal);
        Assert.Contains("三百元", await GetAsync("/api/works/云岭省灯塔条例/export?format=txt&asOf=2020-01-01"), StringComparison.Ordinal);
        var json = JsonSerializer.Deserialize<JsonElement>(await GetAsync("/api/works/云工信-2024-9/export?format=json"));
        Assert.Equal(2, json.GetProperty("units").GetArrayLength());
        Assert.Equal("云工信-2024-9", json.GetProperty("work").GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_file_is_named_after_the_text_and_errors_are_problems()
    {
        using var response = await service.Client.GetAsync("/api/works/云岭省灯塔条例/export?format=md&asOf=2020-01-01", TestContext.Current.CancellationToken);
        Assert.Equal("云岭省灯塔条例@2018-01-01.md", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.All(response.Content.Headers.GetValues("Content-Disposition").Single(), c => Assert.InRange(c, ' ', '~'));
        await service.GetProblemAsync("/api/works/云工信-2024-9/export?format=exe", HttpStatusCode.BadRequest, "invalid-parameter");
        await service.GetProblemAsync("/api/works/云工信-2024-9/export", HttpStatusCode.BadRequest, "invalid-parameter");
        await service.GetProblemAsync("/api/works/无/export?format=md", HttpStatusCode.NotFound, "work-not-found");
        Assert.Contains("/export?format=akn", await GetAsync("/works/云工信-2024-9"), StringComparison.Ordinal);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private async Task<string> GetAsync(string address) =>
        Encoding.UTF8.GetString(await service.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
}

using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Catalogue;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Pages;

/// <summary>These texts are added, so each test has a service of its own.</summary>
public sealed class RelationPagesTests : IAsyncLifetime
{
    private readonly ServiceUnderTest service = new();

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync([InventedTexts.File("new.txt", InventedTexts.NewFund)], TestContext.Current.CancellationToken);
        await service.Services.GetRequiredService<IndexFollower>().CatchUpAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task The_reader_shows_status_with_its_words_and_links_references_to_their_units()
    {
        var page = await GetAsync("/works/云工信-2024-9");
        Assert.Contains("data-state=\"有效\"", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>本办法自2024年7月1日起施行", page, StringComparison.Ordinal);
        Assert.Matches("<a class=\"citation\" href=\"/works/[^\"]*-2025-3#art_2\"[^>]*>[^<]*第二条</a>", page);
        Assert.Matches("<a class=\"citation\" href=\"/works/[^\"]*-2020-5/lineage\"", page);
    }

    [Fact]
    public async Task A_cited_unit_says_who_cites_it()
    {
        var page = (await GetAsync("/works/云府发-2025-3")).ReplaceLineEndings("");
        Assert.Matches("id=\"art_2\".*?谁引用了本条（1 处）.*?#art_1\">云岭省技术改造资金管理办法", page);
    }

    [Fact]
    public async Task A_work_without_text_has_a_page_of_what_is_known_of_it()
    {
        using var moved = await service.Client.GetAsync("/works/云工信-2020-5", TestContext.Current.CancellationToken);
        Assert.EndsWith("/lineage", moved.Headers.Location?.ToString(), StringComparison.Ordinal);
        var page = await GetAsync("/works/云工信-2020-5/lineage");
        Assert.Contains("库中没有这份文件的正文", page, StringComparison.Ordinal);
        Assert.Contains("被下列文件废止", page, StringComparison.Ordinal);
        Assert.Contains("data-state=\"失效\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_shows_both_sides_with_their_words()
    {
        await service.Services.GetRequiredService<CatalogueIntake>().TakeAsync(
            new WorkCatalogue([], [new CataloguedRelation("云工信-2024-9", EffectRelation.Commences, "云工信-2024-9", new DateOnly(2024, 8, 1), false)]), TestContext.Current.CancellationToken);
        var page = await GetAsync("/effects");
        Assert.Contains("有争议", page, StringComparison.Ordinal);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(page, "日期：2024-07-01"));
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(page, "日期：2024-08-01"));
        Assert.Contains("<mark>本办法自2024年7月1日起施行", page, StringComparison.Ordinal);
        Assert.Matches("data-effect=\"[^\"]+\" data-version=\"\\d+\"", page);
    }

    private Task<string> GetAsync(string address) => service.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
}

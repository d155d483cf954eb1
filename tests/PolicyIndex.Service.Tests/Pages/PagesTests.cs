using System.Net;
using System.Text.RegularExpressions;

namespace PolicyIndex.Service.Tests.Pages;

public sealed partial class PagesTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task The_first_page_offers_search_filters_with_counts_and_the_latest_works()
    {
        var page = await GetAsync("/");
        Assert.Contains("name=\"q\"", page, StringComparison.Ordinal);
        Assert.Contains("云岭省支持小微企业办法", page, StringComparison.Ordinal);
        Assert.Matches("value=\"provincial\".*?省级.*?>2<", page.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Filters_narrow_the_latest_works_before_anything_was_asked()
    {
        var page = await GetAsync("/?level=national");
        Assert.Contains("关于促进灯塔工厂建设的意见", page, StringComparison.Ordinal);
        Assert.DoesNotContain("云岭省支持小微企业办法", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_show_marked_words_path_work_status_and_lead_to_the_clause()
    {
        var page = await GetAsync("/?q=逾期利息");
        Assert.Contains("<mark>逾期利息</mark>", page, StringComparison.Ordinal);
        Assert.Contains("第二章 › 第二条 › 第2款", page, StringComparison.Ordinal);
        Assert.Contains("云府发〔2025〕3号", page, StringComparison.Ordinal);
        Assert.Contains("data-state=\"有效\"", page, StringComparison.Ordinal);
        Assert.Contains("-2025-3#art_2__para_2\"", page, StringComparison.Ordinal);
        Assert.Contains("原文第 7 行", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_names_one_clause_leads_straight_to_it() =>
        Assert.Matches("直达.*?#art_2__para_2\"", (await GetAsync("/?q=云府发〔2025〕3号第二条第二款")).ReplaceLineEndings(""));

    [Fact]
    public async Task What_was_asked_is_never_markup() =>
        Assert.DoesNotContain("<script>alert", await GetAsync("/?q=%3Cscript%3Ealert(1)%3C/script%3E"), StringComparison.Ordinal);

    [Fact]
    public async Task A_search_without_hits_says_what_to_do() =>
        Assert.Contains("没有找到", await GetAsync("/?q=zzzz"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/?q=甲&cursor=broken", "翻页位置已失效")]
    [InlineData("/works?q=none-such", "没有符合条件的文件")]
    public async Task Odd_addresses_still_give_a_page(string address, string text) =>
        Assert.Contains(text, await GetAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("/?q=甲&asOf=2025-13-45", "2025-13-45")]
    [InlineData("/works/云府发-2025-3?asOf=today", "today")]
    [InlineData("/timeline?days=many", "many")]
    public async Task A_value_that_cannot_be_read_is_refused_and_named(string address, string value)
    {
        using var response = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Matches($"<h1>[^<]*读不懂：“{value}”", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_form_sent_to_a_page_that_takes_none_is_answered_on_a_page()
    {
        using var response = await service.Client.PostAsync("/works", null, TestContext.Current.CancellationToken);
        Assert.Matches("<h1>[^<]+</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_table_of_works_links_to_each_reader()
    {
        var page = await GetAsync("/works?level=provincial");
        Assert.Equal(2, RowHeads().Count(page));
        Assert.Contains("云工信〔2024〕18号", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reader_shows_the_offices_responsible_below_their_unit()
    {
        var page = await GetAsync("/works/云工信-2024-18");
        Assert.Matches("id=\"inst__h_2__h_1\".*<p class=\"responsible\">责任单位：云岭省工业和信息化厅、云岭省财政厅</p>", page.ReplaceLineEndings(""));
        Assert.Single(page.Split("class=\"responsible\"").Skip(1));
    }

    [Fact]
    public async Task The_reader_has_an_anchor_and_a_permalink_for_every_unit()
    {
        var page = await GetAsync("/works/云府发-2025-3");
        foreach (var eId in new[] { "chp_1", "art_1", "chp_2", "art_2", "art_2__para_1", "art_2__para_2" })
        {
            Assert.Contains($"id=\"{eId}\"", page, StringComparison.Ordinal);
            Assert.Contains($"class=\"anchor\" href=\"#{eId}\"", page, StringComparison.Ordinal);
        }

        Assert.Matches("<nav class=\"contents\".*?#chp_2.*?#art_2.*?</nav>", page.ReplaceLineEndings(""));
        Assert.Contains("第三条缺失", page, StringComparison.Ordinal);
        Assert.Contains("办法.txt", page, StringComparison.Ordinal);
        Assert.Contains("全部有着落", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/works/none")]
    [InlineData("/works/云府发-2025-3/original?unit=none")]
    [InlineData("/none")]
    public async Task What_is_not_there_is_said_on_a_page(string address)
    {
        using var response = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有这个页面或文件", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=企业")]
    [InlineData("/works")]
    [InlineData("/works/云府发-2025-3")]
    [InlineData("/works/云府发-2025-3/lineage")]
    [InlineData("/works/云府发-2025-3/original?unit=art_2")]
    [InlineData("/effects")]
    [InlineData("/ask")]
    [InlineData("/about/figures")]
    [InlineData("/ask?q=逾期支付的利息怎么计算&asked=甲")]
    [InlineData("/ask?q=zzzz")]
    [InlineData("/verify")]
    [InlineData("/none")]
    public async Task Pages_have_landmarks_a_skip_link_and_nothing_inline_or_foreign(string address)
    {
        using var response = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#content\"", page, StringComparison.Ordinal);
        Assert.Contains("<main id=\"content\"", page, StringComparison.Ordinal);
        Assert.Contains("<nav aria-label=\"主导航\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=\"/)|<style|\\sstyle=|\\son[a-z]+=|(src|href)=\"(https?:)?//", page);
        Assert.Single(Ids().Matches(page).GroupBy(m => m.Value, StringComparer.Ordinal).GroupBy(g => g.Count()));
    }

    private async Task<string> GetAsync(string address) =>
        await service.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    [GeneratedRegex("<th scope=\"row\"><a href=\"/works/")]
    private static partial Regex RowHeads();

    [GeneratedRegex("\\sid=\"[^\"]*\"")]
    private static partial Regex Ids();
}

using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly ProvisionIndex index = ProvisionIndex.InMemory();

    public SearchTests() => index.Apply(1, [InventedWorks.Regulation, InventedWorks.Plan, InventedWorks.National]);

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("多少天内付清账款", "云岭省人民政府令-31:art_6")]
    [InlineData("换了负责人就不给钱", "云岭省人民政府令-31:art_7")]
    [InlineData("绿色车间 奖励", "云工信发-2024-8:sec_2")]
    [InlineData("30万元", "云工信发-2024-8:sec_2")]
    [InlineData("国家工务局 节能设备", "国工发-2024-3:sec_1")]
    [InlineData("支付期限", "云岭省人民政府令-31:art_6")]
    public void Finds_the_clause(string query, string expected) =>
        Assert.Equal(expected, index.Search(new SearchRequest { Query = query }).Hits[0].ProvisionId);

    [Theory]
    [InlineData("云岭省人民政府令第31号")]
    [InlineData("云岭省人民政府令 31 号")]
    [InlineData("云岭省人民政府令（第３１号）")]
    public void A_document_number_in_any_spelling_finds_its_work_and_what_mentions_it(string query)
    {
        var ids = index.Search(new SearchRequest { Query = query }).Hits.Select(h => h.ProvisionId).ToList();
        Assert.Equal("云岭省人民政府令-31", ids[0].Split(':')[0]);
        Assert.Contains("云工信发-2024-8:sec_1__sec_1", ids);
    }

    [Fact]
    public void A_number_alone_without_its_code_is_still_found_by_the_bracketed_number()
    {
        var ids = index.Search(new SearchRequest { Query = "云工信发[2024]8号 奖励" }).Hits.Select(h => h.ProvisionId);
        Assert.Equal("云工信发-2024-8:sec_2", ids.First());
    }

    [Fact]
    public void Containers_and_titles_are_no_hits_and_furniture_does_not_crowd_out()
    {
        var ids = index.Search(new SearchRequest { Query = "云岭省账款支付规定 支付期限 2025年3月1日", Limit = 200 }).Hits.Select(h => h.ProvisionId).ToList();
        Assert.DoesNotContain("云岭省人民政府令-31:title_1", ids);
        Assert.DoesNotContain("云岭省人民政府令-31:chp_2", ids);
        Assert.Equal("云岭省人民政府令-31:art_6", ids[0]);
        Assert.Equal("云岭省人民政府令-31:date_1", index.Search(new SearchRequest { Query = "2025年3月1日" }).Hits[0].ProvisionId);
    }

    [Fact]
    public void Filters_narrow_and_facets_keep_the_other_values_in_sight()
    {
        var all = index.Search(new SearchRequest { Query = "车间 奖励" });
        Assert.Equal([new FacetCount("National", 2), new FacetCount("Provincial", 2)], all.Facets.Level);
        Assert.Equal([new FacetCount("云岭省工业厅", 2), new FacetCount("云岭省财务厅", 2), new FacetCount("国家工务局", 2)], all.Facets.Issuer);

        var provincial = index.Search(new SearchRequest { Query = "车间 奖励", Levels = [AdministrativeLevel.Provincial] });
        Assert.Equal(2, provincial.Total);
        Assert.All(provincial.Hits, h => Assert.Equal("云工信发-2024-8", h.WorkId));
        Assert.Equal(all.Facets.Level, provincial.Facets.Level);
        Assert.Equal([new FacetCount("方案", 2)], provincial.Facets.Kind);
        Assert.Equal([new FacetCount("云岭省", 2)], provincial.Facets.Region);
    }

    [Fact]
    public void Values_of_one_filter_are_alternatives_and_filters_all_hold()
    {
        var either = index.Search(new SearchRequest { Query = "车间 奖励", Kinds = ["方案", "意见"] });
        Assert.Equal(4, either.Total);
        var both = index.Search(new SearchRequest { Query = "车间 奖励", Kinds = ["方案", "意见"], Issuers = ["云岭省财务厅"], Regions = ["云岭省"] });
        Assert.Equal(2, both.Total);
        Assert.Equal(0, index.Search(new SearchRequest { Query = "车间 奖励", Kinds = ["批复"] }).Total);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repeat()
    {
        var whole = index.Search(new SearchRequest { Query = "车间 奖励 账款", Limit = 200 });
        Assert.Null(whole.Next);
        Assert.True(whole.Total > 4);
        var paged = new List<SearchHit>();
        string? cursor = null;
        do
        {
            var page = index.Search(new SearchRequest { Query = "车间 奖励 账款", Limit = 2, Cursor = cursor });
            Assert.Equal(whole.Total, page.Total);
            paged.AddRange(page.Hits);
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(whole.Hits.Select(h => (h.ProvisionId, h.Score)), paged.Select(h => (h.ProvisionId, h.Score)));
    }

    [Fact]
    public void Equal_scores_are_ordered_by_id_and_paged()
    {
        var units = Enumerable.Range(1, 5).Select(i => (ProvisionKind.Article, $"第{i}条", "", (string?)null, "完全相同的一句话。", $"art_{i}")).ToArray();
        using var equal = ProvisionIndex.InMemory();
        equal.Apply(1, [InventedWorks.Make(new Work { Id = "云-1-1", Title = "云岭省规定" }, units)]);
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = equal.Search(new SearchRequest { Query = "相同的话", Limit = 2, Cursor = cursor });
            ids.AddRange(page.Hits.Select(h => h.ProvisionId));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(["云-1-1:art_1", "云-1-1:art_2", "云-1-1:art_3", "云-1-1:art_4", "云-1-1:art_5"], ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("不是游标")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Refuses_a_cursor_it_did_not_give(string cursor) =>
        Assert.Throws<InvalidCursorException>(() => index.Search(new SearchRequest { Query = "车间", Cursor = cursor }));

    [Fact]
    public void Refuses_the_cursor_of_another_query()
    {
        var next = index.Search(new SearchRequest { Query = "车间", Limit = 1 }).Next;
        Assert.NotNull(next);
        Assert.Throws<InvalidCursorException>(() => index.Search(new SearchRequest { Query = "奖励", Limit = 1, Cursor = next }));
        Assert.Throws<InvalidCursorException>(() => index.Search(new SearchRequest { Query = "车间", Kinds = ["意见"], Limit = 1, Cursor = next }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public void Refuses_a_limit_out_of_bounds(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Search(new SearchRequest { Query = "车间", Limit = limit }));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    [InlineData("？！…")]
    public void A_query_without_words_finds_nothing(string query)
    {
        var result = index.Search(new SearchRequest { Query = query });
        Assert.Equal(0, result.Total);
        Assert.Empty(result.Hits);
    }

    [Theory]
    [InlineData("id:云* OR (车间")]
    [InlineData("+车间 -奖励 ^9 ~ \"")]
    [InlineData("words:[* TO *] 车间")]
    [InlineData("\\u0000车间\0")]
    public void Query_syntax_has_no_meaning(string query) => Assert.NotEmpty(index.Search(new SearchRequest { Query = query }).Hits);

    [Fact]
    public void A_very_long_query_is_answered()
    {
        var query = "绿色车间一次性奖励" + string.Concat(Enumerable.Repeat("，。", 5_000)) + string.Concat(Enumerable.Range(0, 5_000).Select(i => (char)(0x4E00 + i)));
        Assert.True(query.Length > 10_000);
        Assert.Equal("云工信发-2024-8:sec_2", index.Search(new SearchRequest { Query = query }).Hits[0].ProvisionId);
    }

    [Fact]
    public void Highlights_are_offsets_into_the_provisions_text()
    {
        var hit = index.Search(new SearchRequest { Query = "车间能耗" }).Hits[0];
        var text = InventedWorks.Plan.Provisions.Single(p => p.Id == hit.ProvisionId).Text;
        Assert.Equal(["车间能耗"], hit.Highlights.Select(h => text[h.Start..h.End]));
    }

    [Fact]
    public void Explains_only_on_request()
    {
        Assert.Null(index.Search(new SearchRequest { Query = "车间" }).Hits[0].Explanation);
        Assert.Contains("  车间 +", index.Search(new SearchRequest { Query = "车间", Explain = true }).Hits[0].Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain("words:", index.Search(new SearchRequest { Query = "车间", Explain = true }).Hits[0].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Carries_the_date_through()
    {
        var asOf = new DateOnly(2025, 6, 1);
        Assert.Equal(asOf, index.Search(new SearchRequest { Query = "车间", AsOf = asOf }).AsOf);
    }
}

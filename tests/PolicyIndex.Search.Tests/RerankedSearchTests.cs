using System.Globalization;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Tests;

public sealed class RerankedSearchTests
{
    [Fact]
    public void Pages_cross_the_re_ranked_block_without_gap_or_repeat()
    {
        using var index = ProvisionIndex.InMemory();
        var units = Enumerable.Range(1, 130).Select(i => (ProvisionKind.Article, $"第{i}条", $"第{i}条", (string?)null, Text(i), $"art_{i}")).ToArray();
        index.Apply(1, [InventedWorks.Make(new Work { Id = "云-1-1", Title = "云岭省规定" }, units)]);
        var whole = index.Search(new SearchRequest { Query = "车间 节能 奖励 申报", Limit = 200 });
        Assert.Equal(130, whole.Hits.Count);
        var paged = new List<SearchHit>();
        string? cursor = null;
        do
        {
            var page = index.Search(new SearchRequest { Query = "车间 节能 奖励 申报", Limit = 33, Cursor = cursor });
            paged.AddRange(page.Hits);
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(whole.Hits.Select(h => (h.ProvisionId, h.Score)), paged.Select(h => (h.ProvisionId, h.Score)));
        Assert.Equal(whole.Hits.Select(h => h.Score).OrderDescending(), whole.Hits.Select(h => h.Score));
        Assert.True(whole.Hits[99].Score > 1 && whole.Hits[100].Score < 1);
    }

    [Fact]
    public void A_named_unit_and_what_is_below_it_come_first_but_never_past_a_filter()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation, InventedWorks.Plan, InventedWorks.National]);
        var request = new SearchRequest { Query = "车间奖励", Named = ["云岭省人民政府令-31:art_7"] };
        Assert.Equal("云岭省人民政府令-31:art_7", index.Search(request).Hits[0].ProvisionId);
        Assert.DoesNotContain(index.Search(request with { Kinds = ["意见"] }).Hits, h => h.WorkId == "云岭省人民政府令-31");

        var below = index.Search(new SearchRequest { Query = "节能", Named = ["云工信发-2024-8:sec_1"] });
        Assert.Equal("云工信发-2024-8:sec_1__sec_1", below.Hits[0].ProvisionId);
    }

    [Fact]
    public void One_word_in_common_is_better_than_no_hit()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Make(
            new Work { Id = "云-1-1", Title = "云岭省规定" },
            (ProvisionKind.Article, "第一条", "第一条", null, "未经批准不得侵占林地。", "art_1"),
            (ProvisionKind.Article, "第二条", "第二条", null, "奖励按年度兑付。", "art_2"))]);
        Assert.Equal("云-1-1:art_1", Assert.Single(index.Search(new SearchRequest { Query = "想给自家牛圈旁边搭个棚子，邻居说踩着林地边儿了咋整" }).Hits).ProvisionId);
    }

    [Fact]
    public void Says_in_words_why()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Regulation, InventedWorks.Plan]);
        var why = index.Search(new SearchRequest { Query = "对方单位一直赖账，多少天内付清账款", Explain = true }).Hits[0].Explanation;
        Assert.Contains("全文相关度（BM25） 1.00 × 权重", why, StringComparison.Ordinal);
        Assert.Contains("赖账 → 拖欠", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("车间节能奖励多少钱", true)]
    [InlineData("车间节能奖励的程序", false)]
    public void A_text_without_the_figure_asked_for_says_so(string question, bool asksForMoney)
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [InventedWorks.Make(
            new Work { Id = "云-1-1", Title = "云岭省规定" },
            (ProvisionKind.Article, "第一条", "第一条", null, "车间节能奖励由企业申报。", "art_1"),
            (ProvisionKind.Article, "第二条", "第二条", null, "车间节能奖励最高 30 万元。", "art_2"))]);
        var hits = index.Search(new SearchRequest { Query = question, Explain = true }).Hits;
        bool Missing(string id) => hits.Single(h => h.ProvisionId == id).Explanation!.Contains("没有所问的数字", StringComparison.Ordinal);
        Assert.Equal(asksForMoney, Missing("云-1-1:art_1"));
        Assert.False(Missing("云-1-1:art_2"));
    }

    [Theory]
    [InlineData("二十天内付清", "云-1-1:art_1")]
    [InlineData("20 日内付清", "云-1-1:art_1")]
    [InlineData("三十日内付清", "云-1-1:art_2")]
    public void Numbers_in_another_spelling_find_their_clause(string query, string expected)
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1,
        [
            InventedWorks.Make(
                new Work { Id = "云-1-1", Title = "云岭省规定" },
                (ProvisionKind.Article, "第一条", "第一条", null, "货款应当在20日内付清。", "art_1"),
                (ProvisionKind.Article, "第二条", "第二条", null, "货款应当在30日内付清。", "art_2")),
        ]);
        Assert.Equal(expected, index.Search(new SearchRequest { Query = query }).Hits[0].ProvisionId);
    }

    [Fact]
    public void What_shares_only_common_words_is_not_counted()
    {
        using var index = ProvisionIndex.InMemory();
        var units = Enumerable.Range(1, 40).Select(i => (ProvisionKind.Article, $"第{i}条", $"第{i}条", (string?)null, i == 7 ? "车间能耗低于行业均值的，奖励锅炉改造。" : "有关部门应当加强对车间的管理。", $"art_{i}")).ToArray();
        index.Apply(1, [InventedWorks.Make(new Work { Id = "云-1-1", Title = "云岭省规定" }, units)]);
        Assert.Equal(1, index.Search(new SearchRequest { Query = "车间锅炉改造奖励" }).Total);
        Assert.Equal(40, index.Search(new SearchRequest { Query = "车间" }).Total);
    }

    private static string Text(int i) => "车间节能奖励申报" + (i % 2 == 0 ? "应当提交材料" : "期限为" + i.ToString(CultureInfo.InvariantCulture) + "日") + new string('项', i % 11);
}

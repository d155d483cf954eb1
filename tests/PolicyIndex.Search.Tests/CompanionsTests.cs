using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Tests;

public sealed class CompanionsTests
{
    private static readonly WorkUpserted work = InventedWorks.Make(
        new Work { Id = "云-1-1", Title = "云岭省投诉处理规定" },
        (ProvisionKind.Paragraph, "第一条/第1款", "", null, "收到账款投诉的单位应当在五日内转交主管部门。", "art_1__para_1"),
        (ProvisionKind.Paragraph, "第一条/第2款", "", null, "前款所称单位自接到之日算起。", "art_1__para_2"),
        (ProvisionKind.Article, "第二条", "第二条", null, "账款投诉不收费用。", "art_2"),
        (ProvisionKind.Article, "第三条", "第三条", null, "账款投诉可以书面提出。", "art_3"),
        (ProvisionKind.Article, "第四条", "第四条", null, "账款投诉应当登记。", "art_4"),
        (ProvisionKind.Article, "第五条", "第五条", null, "本规定自印发之日起施行。", "art_5"),
        (ProvisionKind.Date, "日期", "", null, "2023年4月5日", "date_1"));

    [Fact]
    public void The_paragraph_that_goes_on_stands_behind_the_first_hits()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [work]);
        var result = index.Search(new SearchRequest { Query = "账款投诉几日内转交主管部门" });
        Assert.Equal("云-1-1:art_1__para_1", result.Hits[0].ProvisionId);
        Assert.Contains(result.Hits.Skip(1).Take(3), h => h.ProvisionId == "云-1-1:art_1__para_2");
        Assert.Equal(result.Hits.Count, result.Total);
        Assert.Equal(result.Hits.Select(h => h.Score), result.Hits.Select(h => h.Score).OrderDescending());
    }

    [Fact]
    public void The_words_that_an_item_stands_under_come_with_it()
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1,
        [
            InventedWorks.Make(
                new Work { Id = "云-3-1", Title = "云岭省办法" },
                (ProvisionKind.Article, "第九条", "第九条", null, "有下列情形之一的，不予认定：", "art_9"),
                (ProvisionKind.Item, "第九条/（一）", "（一）", null, "三年内偷逃锅炉检验的；", "art_9__item_1")),
        ]);
        Assert.Equal(["云-3-1:art_9__item_1", "云-3-1:art_9"], index.Search(new SearchRequest { Query = "偷逃锅炉检验" }).Hits.Select(h => h.ProvisionId));
    }

    [Theory]
    [InlineData("本规定何时起施行", true)]
    [InlineData("本规定自印发之日", false)]
    public void The_date_that_a_text_counts_from_stands_behind_what_counts_from_it(string question, bool expected)
    {
        using var index = ProvisionIndex.InMemory();
        index.Apply(1, [work]);
        var hits = index.Search(new SearchRequest { Query = question }).Hits;
        Assert.Equal(expected, hits[0].ProvisionId == "云-1-1:art_5" && hits.Any(h => h.ProvisionId == "云-1-1:date_1"));
    }

    [Fact]
    public void A_companion_is_found_once_over_all_pages_and_never_past_a_filter()
    {
        using var index = ProvisionIndex.InMemory();
        var many = Enumerable.Range(2, 130).Select(i => (ProvisionKind.Article, $"第{i}条", $"第{i}条", (string?)null, "账款投诉应当登记，编号归档，并且按月汇总。", $"art_{i}"));
        index.Apply(1,
        [
            InventedWorks.Make(
                new Work { Id = "云-2-1", Title = "云岭省办法" },
                [
                    (ProvisionKind.Paragraph, "第一条/第1款", "", null, "账款投诉登记归档", "art_1__para_1"),
                    (ProvisionKind.Paragraph, "第一条/第2款", "", null, "账款投诉应当登记，编号归档，此外还要说明经过、列明有关的人、写明时间地点与其他情形。", "art_1__para_2"),
                    .. many,
                ]),
        ]);
        var ids = new List<string>();
        string? cursor = null;
        var request = new SearchRequest { Query = "账款投诉 登记 归档", Limit = 21 };
        do
        {
            var page = index.Search(request with { Cursor = cursor });
            Assert.Equal(132, page.Total);
            ids.AddRange(page.Hits.Select(h => h.ProvisionId));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(132, ids.Count);
        Assert.Equal(132, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("云-2-1:art_1__para_2", ids[3]);
        Assert.Empty(index.Search(request with { Kinds = ["意见"] }).Hits);
    }
}

using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Search;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Tests.Store;

public sealed class ExpressionsTests
{
    private const string Id = "云岭省灯塔条例";
    private static readonly DateOnly s_before = new(2020, 1, 1);
    private static readonly DateOnly s_after = new(2025, 1, 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_date_reads_its_own_text_in_whatever_order_the_files_came(bool newestFirst)
    {
        await using var engine = await StartAsync(newestFirst);
        Assert.Equal(("灯塔由沿岸的村庄看守，看守补贴每月三百元。", 2), await TextAsync(engine, s_before));
        Assert.Equal(("灯塔由省灯塔管理机构看守，看守补贴每月五百元。", 3), await TextAsync(engine, s_after));

        var former = await engine.Get<ProvisionQuery>().GetAsync(Id, "第1条", s_before, EngineUnderTest.Token);
        Assert.Equal(($"{Id}@2018-01-01:art_1", "art_1", Id), (former!.Id, former.EId, former.WorkId));
        Assert.Equal($"{Id}:art_1", (await engine.Get<ProvisionQuery>().GetAsync(Id, "art_1", s_after, EngineUnderTest.Token))!.Id);
        Assert.Null(await engine.Get<ProvisionQuery>().GetAsync(Id, "art_3", s_before, EngineUnderTest.Token));

        var listed = (await engine.Get<WorkQuery>().ExpressionsAsync(Id, EngineUnderTest.Token))!.Items;
        Assert.Equal(
            [(new DateOnly(2018, 1, 1), new DateOnly(2024, 2, 29), "old.txt", false), (new DateOnly(2024, 3, 1), (DateOnly?)null, "new.txt", true)],
            listed.Select(e => (e.From!.Value, e.Until, Assert.Single(e.Manifestations).FileName, e.Latest)));
    }

    [Fact]
    public async Task A_corrected_file_of_the_same_dates_replaces_the_text_and_both_files_stay()
    {
        await using var engine = await StartAsync(newestFirst: false);
        await engine.TakeAsync("corrected.txt", InventedTexts.RevisedOrdinance.Replace("五百元", "五百五十元", StringComparison.Ordinal));
        await engine.TakeAsync("scan.txt", InventedTexts.Ordinance.Replace("三百元", "三百三十元", StringComparison.Ordinal));
        Assert.Equal("灯塔由省灯塔管理机构看守，看守补贴每月五百五十元。", (await TextAsync(engine, s_after)).First);
        Assert.Equal("灯塔由沿岸的村庄看守，看守补贴每月三百三十元。", (await TextAsync(engine, s_before)).First);
        var listed = (await engine.Get<WorkQuery>().ExpressionsAsync(Id, EngineUnderTest.Token))!.Items;
        Assert.Equal([["scan.txt", "old.txt"], ["corrected.txt", "new.txt"]], listed.Select(e => e.Manifestations.Select(m => m.FileName)));
        Assert.Equal(4, await engine.ReadAsync(s => s.Manifestations.CountAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task A_text_without_dates_is_the_current_one_and_keeps_its_day()
    {
        await using var engine = await StartAsync(newestFirst: false);
        await engine.TakeAsync("undated.txt", InventedTexts.RevisedOrdinance.Replace("|2024-01-15|", "||", StringComparison.Ordinal).Replace("委员会|2024-03-01", "委员会", StringComparison.Ordinal).Replace("五百元", "六百元", StringComparison.Ordinal));
        Assert.Equal("灯塔由省灯塔管理机构看守，看守补贴每月六百元。", (await TextAsync(engine, s_after)).First);
        Assert.Equal("灯塔由沿岸的村庄看守，看守补贴每月三百元。", (await TextAsync(engine, s_before)).First);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Parsing_again_leaves_all_texts_as_they_are(bool newestFirst)
    {
        await using var engine = await StartAsync(newestFirst);
        var before = await StoredAsync(engine);
        await engine.Get<SourceIntake>().ReparseAsync(EngineUnderTest.Token);
        Assert.Equal(before, await StoredAsync(engine));
    }

    [Fact]
    public async Task The_work_has_been_in_force_since_its_first_text_and_what_that_repealed_stays_repealed()
    {
        await using var engine = await StartAsync(newestFirst: false);
        Assert.Equal("尚未施行", await engine.StateAsync(Id, new DateOnly(2017, 12, 31)));
        Assert.Equal("有效", await engine.StateAsync(Id, s_before));
        Assert.Equal("有效", await engine.StateAsync(Id, new DateOnly(2024, 2, 1)));
        Assert.Equal("有效", await engine.StateAsync(Id, s_after));
        Assert.Equal("失效", await engine.StateAsync("云府发-2001-2", s_after));
        var repeal = await engine.ReadAsync(s => s.Effects.SingleAsync(e => e.ActorWorkId == Id && e.Relation == EffectRelation.Repeals && !e.Gone, EngineUnderTest.Token));
        Assert.Equal(new DateOnly(2018, 1, 1), repeal.Standing.Date.On);
        Assert.StartsWith($"{Id}@2018-01-01:art_2@", repeal.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_the_text_of_its_date_only()
    {
        await using var engine = await StartAsync(newestFirst: false);
        await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Equal($"{Id}@2018-01-01:art_1", await FirstAsync(engine, s_before));
        Assert.Equal($"{Id}:art_1", await FirstAsync(engine, s_after));
        var hits = await engine.Get<SearchQuery>().SearchAsync(new SearchRequest { Query = "看守补贴每月三百元", AsOf = s_before, Statuses = LegalStates.Default }, EngineUnderTest.Token);
        Assert.All(hits!.Hits, h => Assert.Equal(new DateOnly(2017, 12, 1), h.Work.IssuedOn));
        Assert.DoesNotContain(hits.Hits, h => h.Provision.Text.Contains("五百", StringComparison.Ordinal));
    }

    private static async Task<string> FirstAsync(EngineUnderTest engine, DateOnly asOf) =>
        (await engine.Get<SearchQuery>().SearchAsync(new SearchRequest { Query = "灯塔看守补贴每月多少", AsOf = asOf, Statuses = LegalStates.Default }, EngineUnderTest.Token))!.Hits[0].Provision.Id;

    private static async Task<(string First, int Units)> TextAsync(EngineUnderTest engine, DateOnly asOf)
    {
        var units = (await engine.Get<WorkQuery>().OutlineAsync(Id, asOf, EngineUnderTest.Token))!.Units;
        return (units[0].Text, units.Count);
    }

    private static async Task<EngineUnderTest> StartAsync(bool newestFirst)
    {
        var engine = await EngineUnderTest.StartAsync();
        (string, string)[] files = [("old.txt", InventedTexts.Ordinance), ("new.txt", InventedTexts.RevisedOrdinance)];
        foreach (var (name, text) in newestFirst ? files.Reverse() : files)
        {
            await engine.TakeAsync(name, text);
        }

        return engine;
    }

    private static Task<string> StoredAsync(EngineUnderTest engine) => engine.ReadAsync(async s => string.Join('\n', [
        .. (await s.Works.OrderBy(w => w.Id).ToListAsync(EngineUnderTest.Token)).Select(w => $"{w.Id} {w.TextFrom} {w.ContentHash}"),
        .. (await s.Expressions.OrderBy(e => e.From).ToListAsync(EngineUnderTest.Token)).Select(e => $"{e.WorkId} {e.From} {e.ContentHash}"),
        .. (await s.Effects.OrderBy(e => e.Id).ToListAsync(EngineUnderTest.Token)).Select(e => $"{e.Id} {e.State} {e.Gone}"),
    ]));
}

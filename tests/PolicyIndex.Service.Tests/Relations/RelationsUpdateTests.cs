using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Tests.Relations;

public sealed class RelationsUpdateTests
{
    [Fact]
    public async Task A_reference_to_a_work_that_is_not_here_becomes_a_link_when_it_arrives()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        var before = await RepealingAsync(engine);
        Assert.Equal((CitationResolution.External, "云工信-2020-5"), (before.Resolution, before.Target.WorkId));
        Assert.Equal("云岭省技术改造资金管理办法（试行）", await engine.ReadAsync(s => s.ExternalWorks.Where(w => w.Id == "云工信-2020-5").Select(w => w.Title).SingleAsync(EngineUnderTest.Token)));

        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        Assert.Equal(CitationResolution.Work, (await RepealingAsync(engine)).Resolution);
    }

    [Fact]
    public async Task A_reference_to_a_unit_becomes_one_when_the_work_arrives()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var citing = Assert.Single((await engine.Get<CitationsQuery>().InAsync("云府发-2025-3", EngineUnderTest.Token)).Items);
        Assert.Equal(("云工信-2024-9:art_1", "云府发-2025-3:art_2", CitationRelation.BasedOn), (citing.ProvisionId, citing.Target.ProvisionId, citing.Relation));
    }

    [Fact]
    public async Task Status_follows_from_the_texts_on_any_date()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        Assert.Equal("尚未施行", await engine.StateAsync("云工信-2020-5", new DateOnly(2020, 3, 31)));
        Assert.Equal("有效", await engine.StateAsync("云工信-2020-5", new DateOnly(2024, 6, 30)));
        Assert.Equal("失效", await engine.StateAsync("云工信-2020-5", new DateOnly(2024, 7, 1)));
        Assert.Equal("有效", await engine.StateAsync("云工信-2024-9", new DateOnly(2024, 7, 1)));
    }

    [Fact]
    public async Task A_text_that_no_longer_repeals_leaves_the_record_and_ends_its_effect()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        var id = (await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals)).Id;
        await engine.TakeAsync("new.txt", InventedTexts.NewFund.Replace("《云岭省技术改造资金管理办法（试行）》（云工信〔2020〕5号）同时废止。", "", StringComparison.Ordinal));

        var row = await engine.ReadAsync(s => s.Effects.SingleAsync(e => e.Id == id, EngineUnderTest.Token));
        Assert.True(row.Gone);
        Assert.Equal("有效", await engine.StateAsync("云工信-2020-5", new DateOnly(2025, 1, 1)));
    }

    [Fact]
    public async Task The_same_texts_again_change_no_effect()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        var before = await VersionsAsync(engine);
        await engine.TakeAsync("n.txt", InventedTexts.National);
        Assert.Equal(before, (await VersionsAsync(engine)).Where(v => !v.StartsWith("国云发", StringComparison.Ordinal)));
    }

    private static Task<List<string>> VersionsAsync(EngineUnderTest engine) =>
        engine.ReadAsync(s => s.Effects.OrderBy(e => e.Id).Select(e => e.Id + " " + e.Version).ToListAsync(EngineUnderTest.Token));

    private static async Task<Service.Contracts.CitationView> RepealingAsync(EngineUnderTest engine) =>
        (await engine.Get<CitationsQuery>().OutAsync("云工信-2024-9", EngineUnderTest.Token)).Items.Single(c => c.Relation == CitationRelation.Repeals);
}

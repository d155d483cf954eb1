using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Catalogue;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Tests.Catalogue;

public sealed class CatalogueTests
{
    [Fact]
    public async Task A_catalogue_shows_lineage_and_status_before_any_text_and_counts_once_beside_it()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        var catalogue = CatalogueJson.Read(CatalogueJson.Write(await engine.Get<CatalogueExport>().MakeAsync(EngineUnderTest.Token)));
        Assert.Equal(["云工信-2020-5", "云工信-2024-9"], catalogue.Works.Select(w => w.Id));

        await using var other = await EngineUnderTest.StartAsync();
        await other.Get<CatalogueIntake>().TakeAsync(catalogue, EngineUnderTest.Token);
        Assert.Equal("失效", await other.StateAsync("云工信-2020-5", new DateOnly(2024, 7, 1)));
        var lineage = await other.Get<LineageQuery>().GetAsync("云工信-2020-5", 1, new DateOnly(2025, 1, 1), EngineUnderTest.Token);
        Assert.Equal(["云工信-2020-5", "云工信-2024-9"], lineage.Works.Select(w => w.Id));
        Assert.All(lineage.Works, w => Assert.False(w.Stored));
        Assert.Equal(("repeals", "云工信-2024-9"), lineage.Edges.Where(e => e.Relation == "repeals").Select(e => (e.Relation, e.FromWorkId)).Single());

        await other.TakeAsync("new.txt", InventedTexts.NewFund);
        lineage = await other.Get<LineageQuery>().GetAsync("云工信-2020-5", 1, new DateOnly(2025, 1, 1), EngineUnderTest.Token);
        Assert.Contains("同时废止", Assert.Single(lineage.Edges, e => e.Relation == "repeals").Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_catalogue_and_text_disagree_both_are_kept_and_disputed()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        await engine.Get<CatalogueIntake>().TakeAsync(
            new WorkCatalogue([], [new CataloguedRelation("云工信-2020-5", EffectRelation.Commences, "云工信-2020-5", new DateOnly(2020, 5, 1), false)]), EngineUnderTest.Token);

        var queue = await engine.Get<EffectsQuery>().QueueAsync(EngineUnderTest.Token);
        Assert.Equal(2, queue.Count(e => e is { State: EffectState.Disputed, Relation: EffectRelation.Commences }));
        Assert.Equal("状态不明", await engine.StateAsync("云工信-2020-5", new DateOnly(2020, 4, 15)));
        Assert.Equal("有效", await engine.StateAsync("云工信-2020-5", new DateOnly(2020, 5, 1)));
    }

    [Fact]
    public async Task The_default_catalogue_is_taken_once()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var taken = await engine.Get<CatalogueIntake>().TakeFirstAsync(Repository.Root, EngineUnderTest.Token);
        Assert.Equal(await engine.ReadAsync(s => s.ExternalWorks.CountAsync(w => w.Catalogued, EngineUnderTest.Token)), taken);
        Assert.True(taken > 71);
        Assert.Null(await engine.Get<CatalogueIntake>().TakeFirstAsync(Repository.Root, EngineUnderTest.Token));
    }
}
